import type { Entry } from './entries';
import { likeness } from './likeness';
import { compareSpeakers, peopleOf } from './people';
import type { Vocabulary } from './vocabulary';

/** Mentions of one id within an article that are compared with a further one. */
const MAX_COMPARED = 8;

/**
 * The ids that identify no single talk: where one document gives the same recording or schedule page to talks of different
 * titles or speakers, it is the recording of a whole track, or a link copied once too often.
 *
 * @internal
 */
export function sharedIds(
  entries: readonly Entry[],
  vocabulary: Vocabulary,
): Set<string> {
  const shared = new Set<string>();
  const seen = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of entry.ids) {
      const key = `${id} ${entry.document.source}`;
      const others = seen.get(key) ?? [];
      const differs = others.some(
        other =>
          !isAlike(entry, other, vocabulary) ||
          compareSpeakers(peopleOf(entry.people), peopleOf(other.people)) ===
            'differ',
      );
      if (differs) shared.add(id);
      if (others.length < MAX_COMPARED) seen.set(key, [...others, entry]);
    }
  }
  return shared;
}

/** Whether two mentions call the talk by similar titles. @internal */
export function isAlike(a: Entry, b: Entry, vocabulary: Vocabulary): boolean {
  return a.titles.some(left =>
    b.titles.some(right => {
      const { kind, coverage } = likeness(left, right, vocabulary, {
        a: a.names,
        b: b.names,
      });
      return kind !== 'some' || coverage >= 0.5;
    }),
  );
}
