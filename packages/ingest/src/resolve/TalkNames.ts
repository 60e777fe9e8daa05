import { firstOf, type Cluster } from './clusters';
import { entityName } from './entityName';
import { KeyIndex } from './KeyIndex';
import type { Changes } from './MentionTable';
import {
  nameTalks,
  publicationsOf,
  type Naming,
  type TalkName,
} from './nameTalks';
import { compare } from './normalise';
import { ownNameParts } from './ownName';

/**
 * The names of the talks, kept up to date: only talks that may ask for the same name are named anew together.
 *
 * @internal
 */
export class TalkNames {
  readonly #claims = new KeyIndex<Cluster>();
  readonly #names = new Map<Cluster, TalkName>();

  /**
   * @param touched - Talks that may ask for other names than before.
   * @returns The talks that have another name now.
   */
  update(
    { removed, added }: Changes<Cluster>,
    touched: Iterable<Cluster>,
    naming: Naming,
  ): Set<Cluster> {
    const seeds = new Set<Cluster>();
    const claimants = [...added, ...touched];
    for (const talk of [...removed, ...claimants]) {
      for (const other of this.#claims.neighbours(talk)) seeds.add(other);
    }
    for (const talk of removed) {
      this.#claims.delete(talk);
      this.#names.delete(talk);
    }
    for (const talk of claimants) {
      this.#claims.set(talk, claimsOf(talk, naming));
      seeds.add(talk);
    }
    const talks = [...this.#claims.closure(seeds)].sort((a, b) =>
      compare(firstOf(a), firstOf(b)),
    );
    const changed = new Set<Cluster>();
    for (const [talk, name] of nameTalks(talks, naming)) {
      const before = this.#names.get(talk);
      if (before && isSame(before, name)) continue;
      this.#names.set(talk, name);
      changed.add(talk);
    }
    return changed;
  }

  get(talk: Cluster): TalkName {
    return this.#names.get(talk) ?? { name: '', previousNames: [] };
  }
}

function isSame(a: TalkName, b: TalkName): boolean {
  return a.name === b.name && a.previousNames.join() === b.previousNames.join();
}

/** Every name that {@link nameTalks} may give a talk. */
function claimsOf(talk: Cluster, naming: Naming): string[] {
  const { title, key } = ownNameParts(talk.entries);
  const parts = talk.entries.flatMap(
    ({ mention }) => naming.parts.get(mention.id) ?? [],
  );
  const keys = [key, ...parts.map(part => `${key}|${part}`)];
  return [
    ...[...publicationsOf(talk, naming)].map(({ name }) => name),
    ...talk.entries.flatMap(({ mention }) => mention.name ?? []),
    ...keys.flatMap(each => [
      entityName(title, each),
      entityName(title, `${each}|${firstOf(talk)}`),
    ]),
  ];
}
