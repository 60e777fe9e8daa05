import { type Thing, valuesOf } from '../document/linkedData';
import type { EventFact } from '../model';
import { LONGEST_NAME, type Recorded } from '../video/perEvent';
import { eventFact } from './json-ld-events';
import { sessionOf, videoOf } from './json-ld-sessions';
import {
  describedBy,
  type LinkedDataContext,
  textIn,
  type ThingsById,
  thingsById,
} from './json-ld-values';

/** What a document's JSON-LD says of events and talks. */
export interface LinkedTalks {
  /** Events in their own right: conferences, meetups. */
  events: EventFact[];
  /** Talks, with the title of the event each was given at. */
  sessions: Recorded[];
}

const isEvent = ({ types }: Thing) =>
  types.some(type =>
    /^(?:[A-Z][A-Za-z]*)?Event$|^(?:Hackathon|CourseInstance|EventSeries)$/.test(
      type,
    ),
  );
const isVideo = ({ types }: Thing) => types.includes('VideoObject');
/** The event around an event: the one it is listed by, or the one it names. */
function around(thing: Thing, byId: ThingsById): Thing['properties'] | null {
  const { within, properties } = thing;
  if (within && isEvent(within.thing)) {
    if (/^subEvents?$|^hasPart$/.test(within.property))
      return within.thing.properties;
  }
  const [above] = valuesOf(properties.get('superEvent'));
  const described = above === undefined ? null : describedBy(above, byId);
  return described && textIn(described, 'name') ? described : null;
}

/** Nothing but a reference, or an event that another names as the one around it. */
function isOnlyNamed({ within, properties }: Thing): boolean {
  return (
    !properties.has('name') ||
    (textIn(properties, 'name')?.length ?? 0) > LONGEST_NAME * 2 ||
    (within !== null &&
      /^(?:superEvent|event|performerIn|recordedAt|previousStartDate)$/.test(
        within.property,
      ))
  );
}

/** Events listed from above by a reference: `subEvent: [{"@id": "#talk"}]`. */
function parents(
  things: readonly Thing[],
  byId: ThingsById,
): Map<Thing['properties'], Thing> {
  const found = new Map<Thing['properties'], Thing>();
  for (const thing of things.filter(isEvent)) {
    for (const name of ['subEvent', 'subEvents']) {
      for (const value of valuesOf(thing.properties.get(name))) {
        const described = describedBy(value, byId);
        if (described && described !== thing.properties)
          found.set(described, thing);
      }
    }
  }
  return found;
}

/**
 * Reads what things of schema.org say of talks. An event inside another is a talk where nothing is listed inside of it; one on
 * its own is a conference or a meetup, and no talk, whoever performs there. A video is a talk, its clips are chapters.
 * See https://schema.org/Event and https://schema.org/VideoObject.
 *
 * @internal
 */
export function readTalksOf(
  things: readonly Thing[],
  context: LinkedDataContext,
): LinkedTalks {
  const byId = thingsById(things);
  const listedBy = parents(things, byId);
  const parentOf = (thing: Thing) =>
    around(thing, byId) ?? listedBy.get(thing.properties)?.properties ?? null;
  const events = things.filter(thing => isEvent(thing) && !isOnlyNamed(thing));
  const holders = new Set(events.flatMap(thing => parentOf(thing) ?? []));
  const parentsOf = new Map(
    events.map(thing => [thing.properties, parentOf(thing)]),
  );
  /** Title of the outermost event; tracks and days lie between. */
  const rootOf = (thing: Thing): string | null => {
    let current = parentOf(thing);
    for (let step = 0; current && step < 10; step += 1) {
      const above: Thing['properties'] | null = parentsOf.get(current) ?? null;
      if (!above || above === current) break;
      current = above;
    }
    return current && textIn(current, 'name');
  };
  const tops = events.filter(thing => !parentOf(thing));
  const inner = events.filter(
    thing => parentOf(thing) && !holders.has(thing.properties),
  );
  const held = inner.map(thing => ({
    event: rootOf(thing),
    session: sessionOf(thing, byId, context),
  }));
  const named = new Set(
    tops.map(({ properties }) => textIn(properties, 'name')),
  );
  const onlyAbove = [
    ...new Map(
      inner.flatMap((thing): Array<[string, Thing['properties']]> => {
        const above = parentOf(thing);
        const name = above && textIn(above, 'name');
        return above && name && !named.has(name) && !parentsOf.has(above)
          ? [[name, above]]
          : [];
      }),
    ).values(),
  ];
  const videos = things
    .filter(thing => isVideo(thing) && !isOfEvent(thing))
    .flatMap(thing => videoOf(thing, byId, context));
  return {
    events: [...tops.map(({ properties }) => properties), ...onlyAbove].map(
      properties => eventFact(properties, byId, context),
    ),
    sessions: [...held, ...videos],
  };
}

/** A recording that belongs to an event the document describes. */
function isOfEvent({ within }: Thing): boolean {
  return within !== null && isEvent(within.thing);
}
