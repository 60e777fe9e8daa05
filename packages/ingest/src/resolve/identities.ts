import type { Entry } from './entries';
import { likeness } from './likeness';
import type { Vocabulary } from './vocabulary';

const NOTHING = { a: new Set<string>(), b: new Set<string>() };

/**
 * Takes from the entries the ids that do not identify one talk: where one document gives the same recording or schedule
 * page to talks of different titles, it is the recording of a whole track, or a link copied once too often.
 *
 * @returns The ids that were taken, by which nothing may be united.
 * @internal
 */
export function dropSharedIds(entries: Entry[], vocabulary: Vocabulary): void {
  const shared = new Set<string>();
  const seen = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of entry.ids) {
      const key = `${entry.article} ${id}`;
      const others = seen.get(key) ?? [];
      if (others.some(other => !isAlike(entry, other, vocabulary))) {
        shared.add(id);
      }
      if (others.length < 4) seen.set(key, [...others, entry]);
    }
  }
  if (shared.size === 0) return;
  for (const entry of entries) {
    entry.ids = entry.ids.filter(id => !shared.has(id));
  }
}

/** Whether two mentions call the talk by similar titles. @internal */
export function isAlike(a: Entry, b: Entry, vocabulary: Vocabulary): boolean {
  return a.titles.some(left =>
    b.titles.some(right => {
      const { kind, coverage } = likeness(left, right, vocabulary, NOTHING);
      return kind !== 'some' || coverage >= 0.5;
    }),
  );
}
