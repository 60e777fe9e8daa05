import type { PublishedName } from '../model';
import type { Cluster } from './clusters';
import type { PublishedIndex } from './decisions/PublishedIndex';
import { compare, sortedUnique } from './normalise';
import { ownName } from './ownName';

/**
 * What is to be noted of a name.
 *
 * @internal
 */
export function publicationOf(name: string, talk: Cluster): PublishedName {
  return {
    name,
    mentions: talk.entries.map(({ mention }) => mention.id),
    externalIds: sortedUnique(talk.entries.flatMap(({ ids }) => ids)),
  };
}

/**
 * The names that talks would have on their own which curators made one: those of their mentions, the oldest; else the one that
 * their mentions give.
 *
 * @internal
 */
export function namesOfParts(
  parts: Iterable<Cluster>,
  published: PublishedIndex,
): PublishedName[] {
  return [...parts].map(part => {
    const [oldest] = part.entries
      .flatMap(({ mention }) => published.ofMention(mention.id).slice(-1))
      .sort((a, b) => a.place - b.place);
    return publicationOf(oldest?.name ?? ownName(part.entries), part);
  });
}

/** @internal */
export function byName(names: PublishedName[]): PublishedName[] {
  return names.sort(
    (a, b) =>
      compare(a.name, b.name) ||
      compare(a.mentions[0] ?? '', b.mentions[0] ?? ''),
  );
}
