import type { Entry } from '../entries';
import { ownName } from '../ownName';
import { PublishedIndex } from './PublishedIndex';

/**
 * Finds the mentions that are meant by the name of a talk.
 *
 * @internal
 */
export class NameLookup {
  readonly #published: PublishedIndex;
  readonly #byMention: ReadonlyMap<string, Entry>;
  readonly #ids: () => ReadonlyMap<string, readonly Entry[]>;
  readonly #names: () => ReadonlyMap<string, readonly Entry[]>;

  constructor(
    published: PublishedIndex,
    byMention: ReadonlyMap<string, Entry>,
  ) {
    this.#published = published;
    this.#byMention = byMention;
    this.#ids = lazy(() => groupBy(byMention.values(), entry => entry.ids));
    this.#names = lazy(() => groupBy(byMention.values(), namesOf));
  }

  /**
   * The mentions that had the name when it was published; where all of them are gone, those with an id of it; where it was
   * never published, those that a pack gives the name, or that would have it by their own title and event.
   *
   * @returns Empty where there are none: only a whole talk may have the name then, made of what several mentions say.
   */
  find = (name: string): Entry[] => {
    const mentions = this.#published
      .ownMentions(name)
      .flatMap(id => this.#byMention.get(id) ?? []);
    if (mentions.length > 0) return mentions;
    const ids = this.#published.get(name)?.externalIds ?? [];
    const known = ids.length > 0 ? this.#ids() : new Map<string, Entry[]>();
    const identified = new Set(ids.flatMap(id => known.get(id) ?? []));
    if (identified.size > 0) return [...identified];
    return [...(this.#names().get(name) ?? [])];
  };

  present = (mention: string): Entry | undefined =>
    this.#byMention.get(mention);
}

function namesOf(entry: Entry): string[] {
  const { mention } = entry;
  const given = [mention.name, ...(mention.previousNames ?? [])];
  return [ownName([entry]), ...given.flatMap(name => name ?? [])];
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function groupBy(
  entries: Iterable<Entry>,
  keysOf: (entry: Entry) => string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const known = groups.get(key);
      if (known) known.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
