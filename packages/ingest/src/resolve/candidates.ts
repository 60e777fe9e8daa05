import type { Cluster } from './clusters';
import type { Vocabulary } from './vocabulary';

/** A word or person of more talks than this brings nobody together: the work would grow with its square. */
const MAX_SHARING = 120;

/**
 * The pairs of talks worth comparing: those that share a telling word of a title, or a speaker and any word. Found by an
 * index of words and people, so that the work grows with the talks and not with their pairs.
 *
 * @returns Each pair once, in the order of the talks.
 * @internal
 */
export function* candidates(
  talks: Cluster[],
  vocabulary: Vocabulary,
): Generator<[Cluster, Cluster]> {
  const index = new Map<string, number[]>();
  const keys = talks.map(talk => keysOf(talk, vocabulary));
  keys.forEach((of, place) => {
    for (const key of of) {
      const sharing = index.get(key);
      if (sharing) sharing.push(place);
      else index.set(key, [place]);
    }
  });
  for (const [place, talk] of talks.entries()) {
    const others = new Set<number>();
    for (const key of keys[place] ?? []) {
      const sharing = index.get(key) ?? [];
      if (sharing.length > MAX_SHARING) continue;
      for (const other of sharing) if (other > place) others.add(other);
    }
    for (const other of [...others].sort((a, b) => a - b)) {
      const partner = talks[other];
      if (partner) yield [talk, partner];
    }
  }
}

function keysOf(talk: Cluster, vocabulary: Vocabulary): Set<string> {
  const keys = new Set<string>();
  for (const { tokens, core, truncated } of talk.titles.values()) {
    for (const token of tokens) {
      if (vocabulary.weight(token) === 1) keys.add(`word ${token}`);
    }
    if (truncated || tokens.size > 0) keys.add(`start ${core.slice(0, 20)}`);
  }
  for (const { key } of talk.people.values()) {
    if (key) keys.add(`person ${key}`);
  }
  return keys;
}
