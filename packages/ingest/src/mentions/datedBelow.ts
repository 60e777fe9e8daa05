import type { RootContent } from 'mdast';
import { type DayOrder, dayIn } from './grammar/days';
import { readLabel } from './grammar/labels';
import { textOf } from './inline';
import { labelledLines } from './readers/labelled';

const LONGEST_LINE = 120;
const MOST_LINES = 6;
/** One dated section may be the page itself, with the day it was written. */
const LEAST = 2;

/** The day that stands below a heading of a gathering, and the words that say so. @internal */
export interface DatedBelow {
  day: string;
  text: string;
}

function dayLabelled(
  block: RootContent | undefined,
  year: number | null,
  order: DayOrder,
): DatedBelow | undefined {
  if (block?.type !== 'list' && block?.type !== 'paragraph') return undefined;
  for (const line of labelledLines(block).slice(0, MOST_LINES)) {
    const label = line.text.length < LONGEST_LINE ? readLabel(line) : undefined;
    const day =
      label?.kind === 'when' ? dayIn(label.value.text, year, order) : null;
    if (day) return { day, text: line.text };
  }
  return undefined;
}

/**
 * Headings of gatherings one after another, each with "Date: …" right below it and headings of its own inside: the day holds
 * for all that stands there.
 *
 * @internal
 */
export function datedBelow(
  blocks: readonly RootContent[],
  year: number | null,
  order: DayOrder,
): Map<RootContent, DatedBelow> {
  const byDepth = new Map<number, Array<[RootContent, DatedBelow]>>();
  blocks.forEach((node, at) => {
    if (node.type !== 'heading' || !textOf(node)) return;
    const next = blocks
      .slice(at + 1, at + 4)
      .find(one => one.type === 'heading');
    if (next?.type !== 'heading' || next.depth <= node.depth) return;
    const dated = dayLabelled(blocks[at + 1], year, order);
    if (!dated) return;
    byDepth.set(node.depth, [
      ...(byDepth.get(node.depth) ?? []),
      [node, dated],
    ]);
  });
  return new Map(
    [...byDepth.values()].filter(one => one.length >= LEAST).flat(),
  );
}
