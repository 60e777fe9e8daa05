import type {
  Reference,
  SameWork,
} from '@lectern/backstage-plugin-learn-common';
import type { Resolved } from '../ingest';

/**
 * References by name.
 *
 * @internal
 */
export interface Names {
  event(name: string | null): Reference | null;
  organization(name: string | null): Reference | null;
  /** Null for a talk that is hidden. */
  sameWork(name: string): SameWork | null;
  /** Null for a topic whose name is a whole text. */
  topic(name: string): Reference | null;
  /** Whether an event was held inside the company. */
  isInternal(event: string): boolean;
}

/** PostgreSQL cannot index a name much longer than 2,000 characters, and no topic needs a tenth of that. */
const MAX_TOPIC_LENGTH = 200;

/** @internal */
export function namesOf(resolution: Resolved): Names {
  const events = titles(resolution.events);
  const organizations = titles(resolution.organizations);
  const topics = titles(
    resolution.topics.filter(({ name }) => name.length <= MAX_TOPIC_LENGTH),
  );
  const find = (known: Map<string, string>, name: string | null) => {
    const title = name === null ? undefined : known.get(name);
    return name === null || title === undefined ? null : { id: name, title };
  };
  const internal = new Set(
    resolution.events
      .filter(({ type }) => type === 'internal')
      .map(({ name }) => name),
  );
  const event = (name: string | null) => find(events, name);
  const talks = new Map(
    resolution.talks
      .filter(talk => !talk.hidden)
      .map(talk => [talk.name, talk]),
  );
  return {
    isInternal: name => internal.has(name),
    event,
    sameWork: name => {
      const talk = talks.get(name);
      return talk
        ? { talk: { id: name, title: talk.title }, event: event(talk.event) }
        : null;
    },
    organization: name => find(organizations, name),
    topic: name => find(topics, name),
  };
}

function titles(
  items: Array<{ name: string; title: string }>,
): Map<string, string> {
  return new Map(items.map(({ name, title }) => [name, title]));
}

/** @internal */
export function isKnown<T>(value: T | null): value is T {
  return value !== null;
}
