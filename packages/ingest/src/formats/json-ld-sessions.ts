import { type Thing, valuesOf } from '../document/linkedData';
import { mediaOf, readMediaAddress } from '../media';
import type { Media } from '../model';
import { plainAbstract, type Session } from '../schedule';
import { languageTag } from '../text/languageName';
import type { Recorded } from '../video/perEvent';
import { videoSession } from '../video/videoSession';
import {
  describedBy,
  type LinkedDataContext,
  namesIn,
  performersIn,
  secondsOf,
  textIn,
  type ThingsById,
  urlsIn,
  weakDate,
} from './json-ld-values';

const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
/** No talks are given there. */
const SOCIAL =
  /^(?:Dance|Music|Theater|Comedy|Food|Sports|Screening|Sale|Social|Festival|Exhibition|VisualArts|Literary)Event$/;

function mediaIn(
  properties: Thing['properties'],
  byId: ThingsById,
  url: string | null,
): Media[] {
  const works = [
    'recordedIn',
    'workFeatured',
    'video',
    'subjectOf',
    'associatedMedia',
    'workPerformed',
  ].flatMap(name => valuesOf(properties.get(name)));
  return works.slice(0, 20).flatMap((value): Media[] => {
    const work = describedBy(value, byId);
    if (!work) return [];
    const types = valuesOf(work.get('@type'));
    const addresses = urlsIn(work, url, 'contentUrl', 'url', 'embedUrl');
    if (types.includes('VideoObject')) {
      return addresses.slice(0, 1).map(one => mediaOf('video', one));
    }
    return types.some(type =>
      /^(?:PresentationDigitalDocument|DigitalDocument)$/.test(String(type)),
    )
      ? addresses.slice(0, 1).map(one => mediaOf('slides', one))
      : [];
  });
}

/**
 * An event inside another as a session.
 *
 * @internal
 */
export function sessionOf(
  { types, properties }: Thing,
  byId: ThingsById,
  { url, published }: LinkedDataContext,
): Session {
  const start = weakDate(textIn(properties, 'startDate'), published);
  const end = weakDate(textIn(properties, 'endDate'), published);
  const stated = secondsOf(textIn(properties, 'duration'));
  const lasts =
    start?.time && end?.time && start.day === end.day
      ? minutesBetween(start.time, end.time)
      : null;
  const level = textIn(properties, 'educationalLevel')?.toLowerCase() ?? '';
  const [page] = urlsIn(properties, url, 'url', 'mainEntityOfPage');
  const [place] = valuesOf(properties.get('location'));
  const room = place === undefined ? null : describedBy(place, byId);
  const id = textIn(properties, '@id', 'identifier');
  return {
    id,
    externalIds: [],
    title: textIn(properties, 'name', 'headline') ?? '',
    subtitle: null,
    abstract: plainAbstract(textOfDescription(properties)),
    speakers: performersIn(properties, byId),
    kind: textIn(
      properties,
      'additionalType',
      'eventType',
      'learningResourceType',
    ),
    isService: types.some(type => SOCIAL.test(type)),
    isCancelled: /Cancelled/.test(textIn(properties, 'eventStatus') ?? ''),
    day: start?.day ?? null,
    // A time in UTC is none at the event.
    start: start?.isUtc ? null : start?.time ?? null,
    startsAt: start?.instant ?? null,
    duration: stated === null ? lasts : Math.round(stated / 60),
    room: room ? textIn(room, 'name') : null,
    track: null,
    language: languageTag(textIn(properties, 'inLanguage')),
    level: LEVELS.find(one => level.startsWith(one)) ?? null,
    url: page ?? null,
    links: [],
    media: mediaIn(properties, byId, url),
    line: null,
    rule: 'json-ld',
    fields: {
      title: 'name',
      speakers: 'performer',
      day: 'startDate',
      start: 'startDate',
      url: 'url',
      video: 'recordedIn, workFeatured, video, subjectOf',
      slides: 'workFeatured, subjectOf, associatedMedia',
    },
  };
}

/** Paragraphs are kept, where `textIn` makes one line. */
function textOfDescription(properties: Thing['properties']): unknown {
  return valuesOf(
    properties.get('description') ?? properties.get('abstract'),
  ).find(value => typeof value === 'string');
}

function minutesBetween(start: string, end: string): number | null {
  const [from, to] = [start, end].map(time => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return to > from ? to - from : null;
}

/**
 * A video as a session, with the event its title names; none where it has no title or no address.
 *
 * @internal
 */
export function videoOf(
  { properties }: Thing,
  byId: ThingsById,
  context: LinkedDataContext,
): Recorded[] {
  const title = textIn(properties, 'name', 'headline');
  const addresses = urlsIn(
    properties,
    context.url,
    'contentUrl',
    'embedUrl',
    'url',
  );
  // Where the same recording is on a platform, it is known by its id there.
  const isKnown = (address: string) =>
    Number(Boolean(readMediaAddress(address)?.externalId));
  const [url, ...files] = addresses.sort((a, b) => isKnown(b) - isKnown(a));
  if (!title || !url) return [];
  const description = textOfDescription(properties);
  const { session, event } = videoSession(
    {
      title,
      url,
      kind: 'video',
      files: files.filter(
        file => mediaOf('video', file).id !== mediaOf('video', url).id,
      ),
      description: typeof description === 'string' ? description : null,
      seconds: secondsOf(textIn(properties, 'duration')),
      language: textIn(properties, 'inLanguage'),
      category: textIn(properties, 'genre'),
      people: performersIn(properties, byId),
      line: null,
    },
    {
      list: namesIn(properties, byId, 'isPartOf', 'partOfSeries')[0] ?? null,
      event: context.event,
    },
  );
  return [{ event, session }];
}
