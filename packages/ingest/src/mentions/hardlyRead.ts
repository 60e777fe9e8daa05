import type { List } from 'mdast';
import type { Passage } from './passages';
import type { Found } from './readers/types';
import type { Section } from './section';

/** A passage, and what it says by itself. @internal */
export interface OpenPassage {
  passage: Passage;
  section: Section;
  /** The talk whose heading this stands below. */
  below: { depth: number; title: string } | undefined;
  /** What it says by itself. */
  alone: Found[];
}

/** Lists nested deeper are counted no more. */
const DEEPEST = 3;

function itemsIn(list: List, depth: number): number {
  return list.children.reduce(
    (sum, { children }) =>
      sum +
      1 +
      (depth < DEEPEST
        ? children
            .filter((child): child is List => child.type === 'list')
            .reduce((inner, child) => inner + itemsIn(child, depth + 1), 0)
        : 0),
    0,
  );
}

/** Whether a place may say much more than was read of it, by itself; what stands below a talk is about that one. @internal */
export function isHardlyRead({ passage, below, alone }: OpenPassage): boolean {
  if (below) return false;
  switch (passage.kind) {
    case 'list':
      return itemsIn(passage.node, 0) * 2 > alone.length * 3;
    case 'table':
      return (
        passage.node.children.length * 2 > alone.length * 3 ||
        alone.every(({ speakers }) => speakers.length === 0)
      );
    case 'paragraph':
      return (
        alone.length < 2 || passage.node.children.length > alone.length * 2
      );
    default:
      return false;
  }
}

/** Readings by what the lines or columns of a place call themselves. @internal */
export const SURE_RULES = new Set(['own-lines', 'labelled', 'talk-table']);

/** Whether what a group shows together is so much more than what its members show alone that these were missed, not left out. @internal */
export function isRicher(
  among: readonly Found[],
  alone: readonly Found[],
): boolean {
  const named = (found: readonly Found[]) =>
    found.filter(({ speakers }) => speakers.length > 0).length;
  return (
    among.length * 2 >= alone.length * 3 ||
    (among.length >= alone.length &&
      named(alone) === 0 &&
      named(among) * 2 > alone.length)
  );
}
