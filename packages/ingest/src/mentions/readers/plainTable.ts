import type { Table, TableRow } from 'mdast';
import type { Speaker } from '../../model';
import { readSpeakerList } from '../../people';
import { isEmptySlot } from '../grammar/betweenTalks';
import { readEntry, type Entry } from '../grammar/entry';
import { leadingTime } from '../grammar/times';
import { looksLikeTitle } from '../grammar/titles';
import { inlineText, type InlineText } from '../inline';
import { foundFrom } from './found';
import { speakersOnLines } from './speakerCell';
import type { DocumentFacts, Found } from './types';

interface Slot {
  row: TableRow;
  cell: InlineText;
  entry: Entry;
  start: string | null;
  /** Of all cells that were read. */
  text: string;
}

function rowText(cells: readonly InlineText[]): string {
  return cells.map(({ text }) => text).join(' | ');
}

/** The people a cell holds, and nothing else. */
function peopleIn(cell: InlineText): Speaker[] | undefined {
  return speakersOnLines(cell) ?? readSpeakerList(cell.text);
}

function isTime(text: string): boolean {
  const time = leadingTime(text);
  return time !== undefined && time.length >= text.length;
}

/** The title a row holds beside its time, and whom it names. */
function slotOf(row: TableRow, before: string | null): Slot | undefined {
  const cells = row.children
    .map(cell => inlineText(cell.children))
    .filter(({ text }) => text);
  const time = cells.find(({ text }) => isTime(text));
  const start = time ? leadingTime(time.text)?.start ?? null : before;
  const said = cells.filter(cell => cell !== time);
  const cell = said.find(
    one =>
      peopleIn(one) === undefined &&
      (looksLikeTitle(one.text) || readEntry(one)?.evidence.marked === true),
  );
  const entry = cell && start ? readEntry(cell) : undefined;
  if (!cell || !entry) return undefined;
  const speakers =
    entry.speakers.length > 0
      ? entry.speakers
      : said
          .filter(one => one !== cell)
          .map(peopleIn)
          .find(Boolean) ?? [];
  if (isEmptySlot(entry.title, speakers.length > 0)) return undefined;
  return {
    row,
    cell,
    entry: { ...entry, speakers },
    start,
    text: rowText(cells),
  };
}

/**
 * Reads a table without headers we know: a time beside a title, the speakers in a cell of their own, in that row or in the
 * one below. It counts only at an event, and where at least half of its titles have speakers.
 *
 * @internal
 */
export function readPlainTable(table: Table, facts: DocumentFacts): Found[] {
  if (facts.eventName === null) return [];
  const slots: Slot[] = [];
  let open: Slot | undefined;
  for (const row of table.children) {
    const slot = slotOf(row, null);
    const alone =
      row.children.length > 0
        ? readSpeakerList(
            row.children
              .map(cell => inlineText(cell.children).text)
              .filter(Boolean)
              .join(', '),
          )
        : undefined;
    if (slot) {
      slots.push(slot);
      open = slot;
    } else if (alone && open && open.entry.speakers.length === 0) {
      open.entry = { ...open.entry, speakers: alone };
      const below = row.children.map(cell => inlineText(cell.children));
      open.text = `${open.text} | ${rowText(below)}`;
    } else open = undefined;
  }
  const named = slots.filter(({ entry }) => entry.speakers.length > 0);
  if (named.length === 0 || named.length * 2 < slots.length) return [];
  return slots.map(({ row, cell, entry, start, text }) => ({
    ...foundFrom(
      entry,
      cell,
      { line: facts.context.lineOf(row), rule: 'table-row', text },
      facts,
    ),
    start,
  }));
}
