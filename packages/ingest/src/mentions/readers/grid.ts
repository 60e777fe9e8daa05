import type { Table, TableCell, TableRow } from 'mdast';
import { knownReasons, reasonOf, type Reasons } from '../../explain';
import { readSpeakerList } from '../../people';
import { isEmptySlot } from '../grammar/betweenTalks';
import { dayIn } from '../grammar/days';
import { readEntry, type Entry } from '../grammar/entry';
import { leadingTime } from '../grammar/times';
import { cleanTitle, looksLikeTitle } from '../grammar/titles';
import { inlineText, type InlineText, sliceInline } from '../inline';
import type { MentionContext } from '../../tree/MentionContext';
import { columnsOf } from './columns';
import { foundFrom } from './found';
import { speakersOfCell } from './speakerCell';
import type { DocumentFacts, Found } from './types';

/** The time a cell is about, and nothing else. */
function timeOfCell(text: string): string | null {
  const time = leadingTime(text.replace(/\s*\n\s*/g, ' '));
  return time && time.length >= text.length ? time.start : null;
}

interface Slot {
  row: TableRow;
  /** Where in the row. */
  column: number;
  cell: InlineText;
  entry: Entry;
  start: string | null;
}

/** "Ada Example⏎Title": the name stands above what she speaks about. */
function nameAbove(cell: InlineText, year: number | null): Entry | undefined {
  const end = cell.text.indexOf('\n');
  const named = end > 0 ? readSpeakerList(cell.text.slice(0, end)) : undefined;
  if (!named) return undefined;
  const entry = readEntry(sliceInline(cell, end + 1), { year, anyCase: true });
  return (
    entry && {
      ...entry,
      speakers: entry.speakers.length > 0 ? entry.speakers : named,
      titleAt: {
        start: entry.titleAt.start + end + 1,
        end: entry.titleAt.end + end + 1,
      },
    }
  );
}

function readSlot(
  cell: InlineText,
  year: number | null,
  speakersFirst: boolean,
): Entry | undefined {
  const above = nameAbove(cell, year);
  if (!above && readSpeakerList(cell.text.replace(/\n/g, ', ')))
    return undefined;
  const entry =
    above ?? readEntry(cell, { year, anyCase: true, speakersFirst });
  return entry &&
    !isEmptySlot(entry.title, entry.speakers.length > 0) &&
    (entry.speakers.length > 0 || looksLikeTitle(entry.title))
    ? entry
    : undefined;
}

/** Where the cells around it name people below their titles, the second line of a cell is a name we do not know. */
function nameBelow(slot: Slot): void {
  const [title, name, more] = slot.cell.text.split('\n');
  if (slot.entry.speakers.length > 0 || !name || more) return;
  const speakers = looksLikeTitle(title) ? speakersOfCell(name) : undefined;
  if (speakers)
    slot.entry = { ...slot.entry, title: cleanTitle(title), speakers };
}

/** The slots of a row; one that runs over several rooms is told once. */
function slotsOf(
  row: TableRow,
  timeAt: number,
  before: string | null,
  year: number | null,
  speakersFirst: boolean,
): { slots: Slot[]; start: string | null } {
  const cells = row.children.map(cell => inlineText(cell.children));
  const start = timeOfCell(cells[timeAt]?.text ?? '') ?? before;
  const told = new Set<string>();
  const slots = cells.flatMap((cell, column) => {
    if (column === timeAt || !cell.text || told.has(cell.text)) return [];
    told.add(cell.text);
    const entry = readSlot(cell, year, speakersFirst);
    return entry ? [{ row, column, cell, entry, start }] : [];
  });
  return { slots, start };
}

/** "Ada Example: Title" in most of the cells that have a colon at all. */
function namesFirst(rows: readonly TableRow[], timeAt: number): boolean {
  const heads = rows.flatMap(row =>
    row.children
      .filter((_cell, at) => at !== timeAt)
      .map(
        cell => /^([^:\n]{4,60}):\s/u.exec(inlineText(cell.children).text)?.[1],
      )
      .filter(head => head !== undefined),
  );
  const names = heads.filter(head => readSpeakerList(head)).length;
  return names > 1 && names * 3 >= heads.length * 2;
}

/** The column of times: the first one in which most cells are one. */
function timesAt(rows: readonly TableRow[]): number | undefined {
  return [0, 1].find(at => {
    const texts = rows
      .map(row => row.children[at])
      .filter(cell => cell !== undefined)
      .map(cell => inlineText(cell.children).text)
      .filter(Boolean);
    const times = texts.filter(text => timeOfCell(text) !== null).length;
    return times > 1 && times * 2 > texts.length;
  });
}

/** The day stands above a cell, the time beside it. */
function gridReasons(
  above: TableCell | undefined,
  beside: TableCell | undefined,
  {
    day,
    start,
    lineOf,
  }: { day: boolean; start: boolean } & Pick<MentionContext, 'lineOf'>,
): Reasons {
  const of = (rule: string, cell: TableCell | undefined) =>
    cell
      ? reasonOf(rule, lineOf(cell), inlineText(cell.children).text)
      : undefined;
  return knownReasons({
    day: day ? of('day-of-column', above) : null,
    start: start ? of('time-of-row', beside) : null,
  });
}

/**
 * Reads the plan of a conference: a column of times, and one for each room or day, each cell a talk with its speakers. It
 * counts only where a row has two talks, and where at least half of the talks name their speakers.
 *
 * @internal
 */
export function readGrid(table: Table, facts: DocumentFacts): Found[] {
  const [header, ...rows] = table.children;
  const at = rows.length > 0 ? timesAt(rows) : undefined;
  if (at === undefined || columnsOf(header).has('speakers')) return [];
  const days = header.children.map(cell =>
    dayIn(inlineText(cell.children).text, facts.year, facts.dayOrder),
  );
  const first = namesFirst(rows, at);
  const slots: Slot[] = [];
  let isWide = false;
  let start: string | null = null;
  for (const row of rows) {
    const read = slotsOf(row, at, start, facts.year, first);
    const named = read.slots.filter(one => one.entry.speakers.length > 0);
    isWide = isWide || (named.length > 1 && read.slots.length > 1);
    slots.push(...read.slots);
    ({ start } = read);
  }
  if (isWide) slots.forEach(nameBelow);
  const named = slots.filter(({ entry }) => entry.speakers.length > 0).length;
  if (!isWide || named * 2 < slots.length) return [];
  return slots.map(({ row, column, cell, entry, start: when }) => ({
    ...foundFrom(
      entry,
      cell,
      {
        line: facts.context.lineOf(row),
        rule: 'table-row',
        day: days[column] ?? null,
        reasons: gridReasons(header.children[column], row.children[at], {
          day: Boolean(days[column]),
          start: when !== null,
          lineOf: facts.context.lineOf,
        }),
      },
      facts,
    ),
    start: when ?? entry.start,
  }));
}
