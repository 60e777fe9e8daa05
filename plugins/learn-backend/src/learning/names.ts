import type { Reference } from '@lectern/backstage-plugin-learn-common';
import type { Resolution } from '@lectern/ingest';

/**
 * References by name.
 *
 * @internal
 */
export interface Names {
  event(name: string | null): Reference | null;
  organization(name: string | null): Reference | null;
  /** Null for a topic whose name is a whole text. */
  topic(name: string): Reference | null;
  /** Whether an event was held inside the company. */
  isInternal(event: string): boolean;
}

/** PostgreSQL cannot index a name much longer than 2,000 characters, and no topic needs a tenth of that. */
const MAX_TOPIC_LENGTH = 200;

/** @internal */
export function namesOf(resolution: Resolution): Names {
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
  return {
    isInternal: event => internal.has(event),
    event: name => find(events, name),
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
export function isReference(value: Reference | null): value is Reference {
  return value !== null;
}
