import type { ResolvedTalk } from '@lectern/ingest';
import type { StoredReading } from '../database';
import type { Resolved } from '../ingest';

/**
 * Names of what is known from hidden talks alone: to list it would tell of them.
 *
 * @internal
 */
export interface HiddenNames {
  events: Set<string>;
  organizations: Set<string>;
  topics: Set<string>;
}

/**
 * An event, an organization or a topic stays hidden with its talks, unless a document describes it in its own right or
 * something that is shown refers to it.
 *
 * @internal
 */
export function hiddenNames(
  resolution: Resolved,
  readings: StoredReading[],
): HiddenNames {
  const hidden = resolution.talks.filter(talk => talk.hidden);
  const none = new Set<string>();
  if (hidden.length === 0) {
    return { events: none, organizations: none, topics: none };
  }
  const shown = resolution.talks.filter(talk => !talk.hidden);
  const documents = readings.map(({ document }) => document);

  const events = only(hidden, shown, talk => [talk.event]);
  const describedEvents = spellings(documents.flatMap(d => d.events));
  for (const event of resolution.events) {
    if (isDescribed(event, describedEvents)) events.delete(event.name);
  }
  keepUmbrellas(events, resolution.events);

  const organizations = only(hidden, shown, organizationsOf);
  const described = spellings(documents.flatMap(d => d.organizations));
  for (const organization of resolution.organizations) {
    if (isDescribed(organization, described)) {
      organizations.delete(organization.name);
    }
  }
  for (const { name, organizers, sponsors } of resolution.events) {
    if (!events.has(name)) {
      for (const other of [...organizers, ...sponsors]) {
        organizations.delete(other);
      }
    }
  }

  const topics = only(hidden, shown, talk => talk.topics);
  for (const { name } of documents.flatMap(d => d.topics)) topics.delete(name);
  return { events, organizations, topics };
}

function organizationsOf({ organizations, presenters }: ResolvedTalk) {
  return [
    ...organizations,
    ...presenters.map(({ organization }) => organization),
  ];
}

/** The names that hidden talks have and shown ones have not. */
function only(
  hidden: ResolvedTalk[],
  shown: ResolvedTalk[],
  namesIn: (talk: ResolvedTalk) => Array<string | null>,
): Set<string> {
  const names = new Set(
    hidden.flatMap(namesIn).filter((name): name is string => name !== null),
  );
  for (const name of shown.flatMap(namesIn)) {
    if (name !== null) names.delete(name);
  }
  return names;
}

type Spelled = { name?: string; title: string; aliases?: string[] };

function spellings(facts: Spelled[]): Set<string> {
  return new Set(
    facts.flatMap(({ name, title, aliases = [] }) => [
      title,
      ...(name ? [name] : []),
      ...aliases,
    ]),
  );
}

function isDescribed(
  { name = '', title, aliases = [] }: Spelled,
  described: Set<string>,
): boolean {
  return [name, title, ...aliases].some(spelling => described.has(spelling));
}

/** An umbrella is shown with any event below it. */
function keepUmbrellas(hidden: Set<string>, events: Resolved['events']): void {
  const umbrellas = new Map(events.map(({ name, partOf }) => [name, partOf]));
  for (const { name } of events.filter(event => !hidden.has(event.name))) {
    let umbrella = umbrellas.get(name);
    while (umbrella && hidden.delete(umbrella)) {
      umbrella = umbrellas.get(umbrella);
    }
  }
}
