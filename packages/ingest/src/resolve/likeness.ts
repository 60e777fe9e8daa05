import { isCutOff, type TitleForm } from './titles';
import type { Vocabulary } from './vocabulary';

/**
 * How two titles are alike. Weights are those of {@link Vocabulary}.
 *
 * @internal
 */
export interface Likeness {
  /** `other`: titles of two parts of a series, however similar. */
  kind: 'same' | 'cut-off' | 'near' | 'part' | 'some' | 'other';
  /** Weight of the words both have. */
  shared: number;
  /** How many these are. */
  words: number;
  /** That weight as a share of the shorter title's, 0 to 1. */
  coverage: number;
  /** That weight as a share of both titles' together, 0 to 1. */
  overlap: number;
}

/** Words that make another talk of the same subject. */
const STAGES = new Set(
  'intro introduction introducing beginner basic 101 advanced deep dive update maintainer workshop tutorial part'.split(
    ' ',
  ),
);

/**
 * Compares two titles.
 *
 * @param aside - Words that the one title may have more than the other, because the other mention says them elsewhere:
 * the names of its speakers, of their organization, of its event.
 * @internal
 */
export function likeness(
  a: TitleForm,
  b: TitleForm,
  vocabulary: Vocabulary,
  aside: { a: ReadonlySet<string>; b: ReadonlySet<string> },
): Likeness {
  const both = [...a.tokens].filter(token => b.tokens.has(token));
  const shared = vocabulary.sum(both);
  const own = (mine: TitleForm, yours: TitleForm, said: ReadonlySet<string>) =>
    vocabulary.sum(
      [...mine.tokens].filter(t => yours.tokens.has(t) || !said.has(t)),
    );
  const [left, right] = [own(a, b, aside.b), own(b, a, aside.a)];
  const coverage = shared / (Math.min(left, right) || 1);
  const overlap = shared / (left + right - shared || 1);
  const sums = { shared, words: both.length, coverage, overlap };
  if (a.core === b.core) {
    return { ...sums, kind: 'same', coverage: 1, overlap: 1 };
  }
  if (isCutOff(a, b))
    return { ...sums, kind: 'cut-off', coverage: 1, overlap: 1 };
  if (isAnotherPart(a, b)) return { kind: 'other', ...sums };
  if (overlap >= 0.8 && sameStage(a, b)) return { kind: 'near', ...sums };
  if (coverage > 0.99 && sameStage(a, b)) return { kind: 'part', ...sums };
  return { kind: 'some', ...sums };
}

/** "Part 1" and "Part 2", "2023 in review" and "2024 in review". A number that only one of them has says nothing. */
export function isAnotherPart(a: TitleForm, b: TitleForm): boolean {
  if (a.part !== b.part) return true;
  return (
    a.numbers.size > 0 &&
    b.numbers.size > 0 &&
    ![...a.numbers].every(number => b.numbers.has(number)) &&
    ![...b.numbers].every(number => a.numbers.has(number))
  );
}

/** Whether both or neither is an introduction, a deep dive and so on. */
export function sameStage(a: TitleForm, b: TitleForm): boolean {
  return [...STAGES].every(word => a.tokens.has(word) === b.tokens.has(word));
}
