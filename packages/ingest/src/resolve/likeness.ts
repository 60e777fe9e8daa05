import { isCutOff, isPiece, type TitleForm } from './titles';
import type { Vocabulary } from './vocabulary';

/**
 * How two titles are alike. Weights are those of {@link Vocabulary}.
 *
 * @internal
 */
export interface Likeness {
  /** `other`: titles of two parts of a series, however similar. */
  kind: 'same' | 'cut-off' | 'near' | 'piece' | 'part' | 'some' | 'other';
  /** Weight of the words both have. */
  shared: number;
  /** How many these are. */
  words: number;
  /** That weight as a share of the shorter title's, 0 to 1. */
  coverage: number;
  /** That weight as a share of both titles' together, 0 to 1. */
  overlap: number;
}

/**
 * Stems of the words of names.
 *
 * @internal
 */
export interface Names {
  people: Set<string>;
  organizations: Set<string>;
  event: Set<string>;
}

/** Words that make another talk of the same subject. */
const STAGES = new Set(
  (
    'intro introduction introducing beginner basic 101 advanced deep deeper dive update maintainer workshop tutorial part ' +
    'opening closing interview welcome recruiting q'
  ).split(' '),
);

/**
 * Compares two titles. The names of the event and of the speakers in it are not counted: they are in titles of other talks
 * just as well. An organization that the one title names and the other mention says elsewhere is no difference.
 *
 * @internal
 */
export function likeness(
  a: TitleForm,
  b: TitleForm,
  vocabulary: Vocabulary,
  names: { a: Names; b: Names },
): Likeness {
  const exact = a.core === b.core || isCutOff(a, b);
  const counts = (token: string) =>
    !names.a.event.has(token) &&
    !names.b.event.has(token) &&
    (exact || !(names.a.people.has(token) || names.b.people.has(token)));
  const left = [...a.tokens].filter(counts);
  const right = [...b.tokens].filter(counts);
  const both = left.filter(token => b.tokens.has(token));
  const shared = vocabulary.sum(both);
  const telling = (mine: string[], yours: TitleForm, said: Names) =>
    vocabulary.sum(
      mine.filter(t => yours.tokens.has(t) || !said.organizations.has(t)),
    );
  const [weightA, weightB] = [
    telling(left, b, names.b),
    telling(right, a, names.a),
  ];
  const sums = {
    shared,
    words: both.length,
    coverage: shared / (Math.min(weightA, weightB) || 1),
    overlap: shared / (weightA + weightB - shared || 1),
  };
  if (exact) {
    const kind = a.core === b.core ? 'same' : 'cut-off';
    return { ...sums, kind, coverage: 1, overlap: 1 };
  }
  if (isAnotherPart(a, b)) return { kind: 'other', ...sums };
  if (!sameStage(a, b)) return { kind: 'some', ...sums };
  if (sums.overlap >= 0.8) return { kind: 'near', ...sums };
  if (isPiece(a, b)) return { kind: 'piece', ...sums };
  if (sums.coverage > 0.99) return { kind: 'part', ...sums };
  return { kind: 'some', ...sums };
}

/** "Part 1" and "Part 2", "2023 in review" and "2024 in review". A number that only one of them has says nothing. */
export function isAnotherPart(a: TitleForm, b: TitleForm): boolean {
  if (a.part !== b.part) return true;
  const differ = (left: string[], right: string[]) =>
    left.length > 0 && right.length > 0 && left.join() !== right.join();
  return differ(a.numbers, b.numbers) || differ(a.years, b.years);
}

/** Whether both or neither is an introduction, a deep dive and so on. */
export function sameStage(a: TitleForm, b: TitleForm): boolean {
  return [...STAGES].every(word => a.tokens.has(word) === b.tokens.has(word));
}
