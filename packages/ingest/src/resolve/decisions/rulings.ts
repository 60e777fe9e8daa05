import type { Corrections, Decision } from '../../model';
import { sortedUnique } from '../normalise';
import { UnionFind } from '../UnionFind';

/**
 * A talk that a decision speaks of: by mentions of it that are there, or, where none is known, by its name alone.
 *
 * @internal
 */
export interface Meant {
  name: string;
  /** Their ids, sorted. */
  mentions: string[];
}

/** Talks that are one, and the decision that says so. @internal */
export interface Union {
  decision: string;
  talks: Meant[];
}

/** A decision on one talk, and what it speaks of. @internal */
export interface Ruling {
  decision: Exclude<
    Decision,
    { kind: 'merge' } | { kind: 'keep-apart' } | { kind: 'split' }
  >;
  talk: Meant;
}

/**
 * What the decisions of curators come to, those that a later one overrides left out.
 *
 * @internal
 */
export interface Rulings {
  /** Of each mention that was told from others, by id: which side of which decision it is on. */
  sides: Map<string, string[]>;
  /** Of each mention that a split took out of its talk, by id: that decision. */
  parts: Map<string, string>;
  /** The latest first. */
  unions: Union[];
  /** On single talks, in the order of the decisions. */
  rulings: Ruling[];
  /** What each decision speaks of, to tell the idle ones. */
  meant: Array<{ decision: string; talks: Meant[] }>;
}

/** Of nobody. @internal */
export const NO_RULINGS: Rulings = {
  sides: new Map(),
  parts: new Map(),
  unions: [],
  rulings: [],
  meant: [],
};

/**
 * Reads the decisions: which mentions are never one talk, which talks are one, and what is said of single ones. Taken from
 * the last to the first, so that what was decided later stands and an earlier word that contradicts it does not.
 *
 * @param find - The mentions meant by the name of a talk.
 * @param isPresent - Whether there is a mention of this id.
 * @internal
 */
export function rulingsOf(
  decisions: readonly Decision[],
  find: (name: string) => string[],
  isPresent: (mention: string) => boolean,
): Rulings {
  const found: Rulings = {
    sides: new Map(),
    parts: new Map(),
    unions: [],
    rulings: [],
    meant: [],
  };
  const one = new UnionFind<string>();
  const apart: Array<[string, string]> = [];
  const areApart = (a: string, b: string) =>
    apart.some(([x, y]) => {
      const [left, right] = [one.find(x), one.find(y)];
      const [first, second] = [one.find(a), one.find(b)];
      return (
        (left === first && right === second) ||
        (left === second && right === first)
      );
    });
  const mean = (name: string): Meant => ({ name, mentions: find(name) });

  for (const decision of [...decisions].reverse()) {
    const { id } = decision;
    if (decision.kind === 'merge' || decision.kind === 'keep-apart') {
      const [left, right] = [mean(decision.talks[0]), mean(decision.talks[1])];
      const [a, b] = [keyOf(left), keyOf(right)];
      found.meant.push({ decision: id, talks: [left, right] });
      if (a === b) continue;
      if (decision.kind === 'merge') {
        if (areApart(a, b)) continue;
        one.unite(a, b);
        found.unions.push({ decision: id, talks: [left, right] });
      } else if (one.find(a) !== one.find(b)) {
        apart.push([a, b]);
        keepApart(found.sides, id, left.mentions, right.mentions);
      }
    } else if (decision.kind === 'split') {
      const talk = mean(decision.talk);
      const leaving = sortedUnique(decision.mentions.filter(isPresent));
      const part = { name: `split ${id}`, mentions: leaving };
      const rest = {
        ...talk,
        mentions: talk.mentions.filter(m => !leaving.includes(m)),
      };
      found.meant.push({ decision: id, talks: [talk, part] });
      const [a, b] = [keyOf(rest), keyOf(part)];
      if (leaving.length === 0 || a === b || one.find(a) === one.find(b)) {
        continue;
      }
      apart.push([a, b]);
      keepApart(found.sides, id, rest.mentions, leaving);
      for (const mention of leaving) found.parts.set(mention, id);
      found.unions.push({
        decision: id,
        talks: leaving.map(m => ({ name: part.name, mentions: [m] })),
      });
    } else {
      const talk = mean(decision.talk);
      found.meant.push({ decision: id, talks: [talk] });
      const isOverridden =
        decision.kind === 'not-a-talk' &&
        found.unions.some(({ talks }) =>
          talks.some(other => keyOf(other) === keyOf(talk)),
        );
      if (!isOverridden) found.rulings.unshift({ decision, talk });
    }
  }
  return found;
}

/** Two names of one talk have the same: that of its first mention. */
function keyOf({ name, mentions: [first] }: Meant): string {
  return first === undefined ? `name ${name}` : `mention ${first}`;
}

function keepApart(
  sides: Rulings['sides'],
  decision: string,
  left: readonly string[],
  right: readonly string[],
): void {
  const mark = (mention: string, side: string) => {
    const known = sides.get(mention) ?? [];
    sides.set(mention, [...known, `${side}${decision}`]);
  };
  const others = new Set(left);
  for (const mention of left) mark(mention, '<');
  for (const mention of right) if (!others.has(mention)) mark(mention, '>');
}

/**
 * Whether a decision tells mentions with the one marks from those with the other.
 *
 * @internal
 */
export function areKeptApart(
  left: Iterable<string>,
  right: ReadonlySet<string>,
): boolean {
  for (const mark of left) {
    const opposite = mark.startsWith('<') ? '>' : '<';
    if (right.has(`${opposite}${mark.slice(1)}`)) return true;
  }
  return false;
}

/** @internal */
export function isCorrection(
  decision: Decision,
): decision is Extract<Decision, { kind: 'correct' }> {
  return decision.kind === 'correct';
}

/** The people that corrections name. @internal */
export function correctedSpeakers(
  decisions: readonly Decision[],
): Corrections['presenters'] {
  return decisions.flatMap(decision =>
    isCorrection(decision) && decision.field === 'presenters'
      ? decision.value
      : [],
  );
}
