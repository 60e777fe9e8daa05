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
  /** A topic nobody described has its name for a title. */
  topic(name: string): Reference;
  /** Whether an event was held inside the company. */
  isInternal(event: string): boolean;
}

/** @internal */
export function namesOf(resolution: Resolution): Names {
  const events = titles(resolution.events);
  const organizations = titles(resolution.organizations);
  const topics = titles(resolution.topics);
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
    topic: name => find(topics, name) ?? { id: name, title: titleOf(name) },
  };
}

function titles(
  items: Array<{ name: string; title: string }>,
): Map<string, string> {
  return new Map(items.map(({ name, title }) => [name, title]));
}

/** `platform-as-a-product` is read as "Platform as a product". */
function titleOf(name: string): string {
  const spaced = name.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** @internal */
export function isReference(value: Reference | null): value is Reference {
  return value !== null;
}
