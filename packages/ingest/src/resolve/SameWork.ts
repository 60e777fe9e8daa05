import type { Cluster } from './clusters';
import { KeyIndex } from './KeyIndex';
import type { Changes } from './MentionTable';
import { compare, words } from './normalise';
import { personForm } from './people';
import type { UnnamedTalk } from './talks';
import { stem, titleForm } from './titles';
import { namesWork } from './works';

/** Talks of one work that each of them is tied to, on either side in the order of their days. */
const MAX_TIES = 24;
/** A title that one person gave to more talks than this is that of a format, not of a work. */
const MAX_SHARING = 100;
/**
 * Which talks are the same work, given at another event or told again; kept up to date as talks come and go. They have a
 * title and a speaker in common, or each has with a third.
 *
 * @internal
 */
export class SameWork {
  readonly #index = new KeyIndex<Cluster>();
  readonly #dates = new Map<Cluster, string>();

  /** @returns The talks of which another one came, went or was changed. */
  update(
    { removed, added }: Changes<Cluster>,
    describe: (talk: Cluster) => UnnamedTalk,
  ): Set<Cluster> {
    const touched = new Set<Cluster>();
    const note = (talk: Cluster) => {
      const sharing = this.#index
        .keysOf(talk)
        .flatMap(key => [...this.#index.having(key)]);
      for (const other of this.#closure(sharing)) touched.add(other);
    };
    for (const talk of removed) {
      note(talk);
      this.#index.delete(talk);
      this.#dates.delete(talk);
    }
    for (const talk of added) {
      const described = describe(talk);
      note(talk);
      this.#index.set(talk, keysOf(talk, described));
      this.#dates.set(talk, described.date ?? '');
      note(talk);
    }
    for (const talk of removed) touched.delete(talk);
    return touched;
  }

  /** All that have to do with a talk, itself among them. */
  around(talk: Cluster): Set<Cluster> {
    return this.#closure([talk]);
  }

  /**
   * The talks that are the same work as this one.
   *
   * @returns Names, sorted. Of a work that was given dozens of times, those nearest in time.
   */
  namesFor(talk: Cluster, nameOf: (talk: Cluster) => string): string[] {
    if (this.#index.keysOf(talk).length === 0) return [];
    const all = [...this.#closure([talk])];
    if (all.length > MAX_TIES) {
      const date = (one: Cluster) => this.#dates.get(one) ?? '';
      all.sort(
        (a, b) => compare(date(a), date(b)) || compare(nameOf(a), nameOf(b)),
      );
    }
    const place = all.indexOf(talk);
    return all
      .filter((other, i) => other !== talk && Math.abs(i - place) <= MAX_TIES)
      .map(nameOf)
      .sort(compare);
  }

  #closure(talks: Iterable<Cluster>): Set<Cluster> {
    return this.#index.closure(talks, MAX_SHARING);
  }
}

function keysOf(
  { entries, names }: Cluster,
  { title, presenters }: UnnamedTalk,
): string[] {
  const people = presenters.flatMap(({ name }) => personForm(name).key || []);
  if (people.length === 0) return [];
  const said = new Set([
    ...names.event,
    ...presenters.flatMap(({ name }) => words(name).map(stem)),
  ]);
  const shown = titleForm(title);
  const variants = entries.flatMap(({ authority, titles }) =>
    authority === 'pack' ? titles : [],
  );
  return [shown, ...variants].flatMap(form =>
    namesWork(form, said) ? people.map(person => `${form.core}|${person}`) : [],
  );
}
