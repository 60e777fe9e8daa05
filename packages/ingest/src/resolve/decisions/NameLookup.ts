import type { Entry } from '../entries';
import { KeyIndex } from '../KeyIndex';
import type { Changes } from '../MentionTable';
import { sortedUnique } from '../normalise';
import { ownName } from '../ownName';
import { isOfAnother } from './isOfAnother';
import type { PublishedIndex } from './PublishedIndex';

/**
 * Finds the mentions that are meant by the name of a talk; kept up to date as mentions come and go.
 *
 * @internal
 */
export class NameLookup {
  /** Mentions by their ids and by the names they have of their own. */
  readonly #index = new KeyIndex<string>();
  readonly #entries = new Map<string, Entry>();

  update({ removed, added }: Changes<Entry>): void {
    for (const { mention } of removed) {
      this.#index.delete(mention.id);
      this.#entries.delete(mention.id);
    }
    for (const entry of added) {
      const { mention } = entry;
      this.#entries.set(mention.id, entry);
      const given = [mention.name, ...(mention.previousNames ?? [])];
      const names = [ownName([entry]), ...given.flatMap(name => name ?? [])];
      this.#index.set(mention.id, [
        ...entry.ids.map(id => `id ${id}`),
        ...names.map(name => `name ${name}`),
      ]);
    }
  }

  isPresent = (mention: string): boolean => this.#index.has(mention);

  /** The mentions that have an id. */
  havingId(id: string): ReadonlySet<string> {
    return this.#index.having(`id ${id}`);
  }

  /**
   * The mentions that had the name when it was published; where all of them are gone, those with an id of it; where it was
   * never published, those that a pack gives the name, or that would have it by their own title and event.
   *
   * @returns Ids, sorted. Empty where there are none: only a whole talk may have the name then, made of what several
   *   mentions say.
   */
  find(name: string, published: PublishedIndex): string[] {
    const publication = published.get(name);
    const own = published.ownMentions(name).filter(id => {
      const entry = this.#entries.get(id);
      return entry && publication && !isOfAnother(publication, entry);
    });
    if (own.length > 0) return sortedUnique(own);
    const ids = publication?.externalIds ?? [];
    const identified = ids.flatMap(id => [...this.havingId(id)]);
    return sortedUnique(
      identified.length > 0 ? identified : this.#index.having(`name ${name}`),
    );
  }
}
