import type { Decision } from '../model';
import { Clusters } from './clusters';
import type { Entry } from './entries';

/**
 * Which mentions are one talk.
 *
 * @param entries - Sorted by mention id.
 * @internal
 */
export function merge(entries: Entry[], decisions: Decision[]): Clusters {
  const byMention = new Map(entries.map(entry => [entry.mention.id, entry]));
  const decided = (kind: Decision['kind']) =>
    decisions.flatMap((decision): Array<[Entry, Entry]> => {
      const a = byMention.get(decision.mentions[0]);
      const b = byMention.get(decision.mentions[1]);
      return decision.kind === kind && a && b && a !== b ? [[a, b]] : [];
    });

  const clusters = new Clusters(entries, decided('different-talks'));
  for (const [a, b] of decided('same-talk')) clusters.merge(a, b, 'curator');
  for (const group of groups(entries, entry => entry.ids)) {
    const [first, ...rest] = group;
    for (const entry of rest) {
      if (first) clusters.merge(first, entry, 'id');
    }
  }
  for (const group of groups(entries, entry => [entry.title.core])) {
    const [first, ...rest] = group;
    for (const entry of rest) {
      if (first) clusters.merge(first, entry, 'title');
    }
  }
  return clusters;
}

function groups(
  entries: Entry[],
  keysOf: (entry: Entry) => string[],
): Entry[][] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = byKey.get(key);
      if (group) group.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return [...byKey.values()].filter(group => group.length > 1);
}
