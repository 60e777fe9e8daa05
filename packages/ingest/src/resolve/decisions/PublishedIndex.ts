import type { PublishedName } from '../../model';

/**
 * A published name and its place in the list: the lower, the older.
 *
 * @internal
 */
export interface Publication extends PublishedName {
  place: number;
}

/**
 * The published names by what they were known by.
 *
 * @internal
 */
export class PublishedIndex {
  readonly #byName = new Map<string, Publication>();
  readonly #byMention = new Map<string, Publication[]>();
  readonly #byExternalId = new Map<string, Publication[]>();

  /** @param published - The oldest first. A name that is listed twice is one, as old as its first entry. */
  constructor(published: readonly PublishedName[]) {
    published.forEach(
      ({ name, mentions, externalIds = [], title, speakers }, place) => {
        const known = this.#byName.get(name);
        const all = known ?? { name, mentions: [], externalIds: [], place };
        all.title = title ?? all.title;
        all.speakers = speakers ?? all.speakers;
        this.#byName.set(name, all);
        for (const id of new Set(mentions)) {
          if (all.mentions.includes(id)) continue;
          all.mentions.push(id);
          push(this.#byMention, id, all);
        }
        for (const id of new Set(externalIds)) {
          all.externalIds?.push(id);
          push(this.#byExternalId, id, all);
        }
      },
    );
  }

  get(name: string): Publication | undefined {
    return this.#byName.get(name);
  }

  /** The names a mention has had, the oldest first. */
  ofMention(id: string): readonly Publication[] {
    return this.#byMention.get(id) ?? [];
  }

  /** The names that a talk with this id has had, the oldest first. */
  ofExternalId(id: string): readonly Publication[] {
    return this.#byExternalId.get(id) ?? [];
  }

  /**
   * The mentions that a name is known by. Two talks that were one for a time may both list a mention: it is that of the
   * younger name, which was given to it when it was on its own.
   */
  ownMentions(name: string): string[] {
    const publication = this.#byName.get(name);
    if (!publication) return [];
    const { mentions } = publication;
    const own = mentions.filter(
      id => this.ofMention(id).at(-1) === publication,
    );
    return own.length > 0 ? own : mentions;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
