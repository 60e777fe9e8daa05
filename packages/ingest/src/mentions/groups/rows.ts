import type { TableRow } from 'mdast';
import type { Speaker } from '../../model';
import { readSpeakerList } from '../../people';
import { isEmptySlot } from '../grammar/betweenTalks';
import { dayIn } from '../grammar/days';
import { readEntry } from '../grammar/entry';
import { readTalkLinks } from '../grammar/mediaMarks';
import { leadingTime } from '../grammar/times';
import { canBeTitle } from '../grammar/titles';
import { wordCount } from '../grammar/wordCount';
import { inlineText, type InlineText } from '../inline';
import type { PassageOf } from '../passages';
import {
  type Column,
  columnsOf,
  isOtherTable,
  mayListWritings,
} from '../readers/columns';
import { speakersOnLines } from '../readers/speakerCell';
import type { DocumentFacts, Found } from '../readers/types';
import {
  areDistinct,
  type EntryMember,
  entryMember,
  foundMember,
} from './entries';
import { isListOfTalks, weighPlace } from './weigh';

/** Wider tables are no lists. */
const MOST_COLUMNS = 12;
/** More rows than this are data. */
const MOST_ROWS = 2_000;

/** Headers of tables of what people do, write or teach. */
const OF_WORK =
  /^(?:tasks?|owners?|leads?|activit(?:y|ies)|milestones?|authors?|maintainers?|instructors?|teachers?|courses?|steps?|assignees?|assigned(?: to)?|status|priority|components?|features?|versions?|reading|readings|homework|assignments?|due(?: date)?|deadline|role|responsible|artists?|albums?|players?|teams?|scores?|price|aufgabe|verantwortlich|autor(?:in)?|tâche|auteurs?|tarea|autores?|autori|compito|任务|作者|负责人)$/iu;

/** From here on the headings say that these are talks, whatever the columns are called. */
const ANNOUNCED = 3;

interface Columns {
  title: number;
  speakers: number | undefined;
  start: number | undefined;
  day: number | undefined;
}

/** The part of the cells of a column, empty ones aside, that something holds for. */
function shareOf(
  rows: readonly InlineText[][],
  column: number,
  holds: (text: string, cell: InlineText) => boolean,
): number {
  const cells = rows
    .flatMap(row => (row[column]?.text ? [row[column]] : []))
    .slice(0, 60);
  if (cells.length < 2 || cells.length * 4 < rows.length) return 0;
  return cells.filter(cell => holds(cell.text, cell)).length / cells.length;
}

function isTime(text: string): boolean {
  const time = text.length < 40 ? leadingTime(`${text} `) : undefined;
  return (
    time !== undefined && time.start !== null && time.length >= text.length
  );
}

/** What the columns of a table hold, told by their cells; the headers only help. */
function columnsByContent(
  rows: readonly InlineText[][],
  width: number,
  named: Map<Column, number>,
  facts: DocumentFacts,
): Columns | undefined {
  const all = [...Array(width).keys()];
  const first = (
    holds: (text: string, cell: InlineText) => boolean,
    least: number,
  ) => all.find(column => shareOf(rows, column, holds) >= least);
  const speakers =
    named.get('speakers') ??
    first(
      (text, cell) =>
        (speakersOnLines(cell) ?? readSpeakerList(text)) !== undefined,
      0.6,
    );
  const start = first(isTime, 0.6) ?? named.get('start');
  const day = first(
    text =>
      text.length < 40 && dayIn(text, facts.year, facts.dayOrder) !== null,
    0.6,
  );
  const titles = all
    .filter(column => ![speakers, start, day].includes(column))
    .map(column => ({
      column,
      share: shareOf(
        rows,
        column,
        text => text.length < 200 && canBeTitle(text, { anyCase: true }),
      ),
      words:
        rows.reduce(
          (sum, row) =>
            sum + wordCount((row[column]?.text ?? '').slice(0, 200)),
          0,
        ) / rows.length,
    }))
    .filter(one => one.share >= 0.6 && one.words > 1)
    .sort((a, b) => b.words - a.words);
  const title =
    titles.find(one => one.column === named.get('title'))?.column ??
    titles[0]?.column;
  return title === undefined ? undefined : { title, speakers, start, day };
}

/** The headers, which stand below an empty or a merged first row at times. */
function labelsOf(rows: readonly TableRow[]): Map<Column, number> {
  const labels = rows.slice(0, 2).map(columnsOf);
  return labels.find(one => one.has('title')) ?? labels[0];
}

function memberOf(
  row: TableRow,
  cells: readonly InlineText[],
  columns: Columns,
  facts: DocumentFacts,
): EntryMember | undefined {
  const inline = cells[columns.title];
  const entry = inline?.text
    ? readEntry(inline, { year: facts.year, anyCase: true, titleOnly: true })
    : undefined;
  if (!inline || !entry) return undefined;
  const textAt = (column: number | undefined) =>
    column === undefined ? '' : cells[column]?.text ?? '';
  const names = textAt(columns.speakers);
  const people =
    columns.speakers === undefined ? undefined : cells[columns.speakers];
  const speakers: Speaker[] =
    (people && speakersOnLines(people)) ??
    readSpeakerList(names) ??
    readSpeakerList(names, { firstNames: true }) ??
    entry.speakers;
  if (isEmptySlot(entry.title, speakers.length > 0)) return undefined;
  const member = entryMember(
    {
      entry: {
        ...entry,
        speakers,
        start: leadingTime(`${textAt(columns.start)} `)?.start ?? entry.start,
        day:
          dayIn(textAt(columns.day), facts.year, facts.dayOrder) ?? entry.day,
        evidence: {
          ...entry.evidence,
          marked: true,
          speakers: speakers.length > 0,
          affiliated: speakers.some(one => one.organization !== null),
        },
      },
      inline,
      node: row,
      offset: 0,
      below: null,
      text: cells.map(({ text }) => text).join(' | '),
    },
    facts,
  );
  const links = cells.map(cell => readTalkLinks(cell));
  return (
    member && {
      ...member,
      named: member.named || /\p{L}{2}/u.test(names),
      media: member.media || links.some(one => one.video ?? one.slides),
    }
  );
}

/**
 * Rows of a table whose headers say nothing, or too little: a column of titles and one of people, times or days, known by
 * what their cells hold.
 *
 * @internal
 */
export function rowsThatAreTalks(
  passage: PassageOf<'table'>,
  facts: DocumentFacts,
): Found[] {
  const [header] = passage.node.children;
  if (!header || passage.node.children.length > MOST_ROWS) return [];
  const place = weighPlace(passage.section, passage.headings, facts);
  if (place < 1.5) return [];
  const rows = passage.node.children.map(row => ({
    row,
    cells: row.children.map(cell => inlineText(cell.children)),
  }));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (width < 2 || width > MOST_COLUMNS) return [];
  const isAnnounced = place >= ANNOUNCED;
  if (
    !isAnnounced &&
    rows[0].cells.some(({ text }) => OF_WORK.test(text.trim()))
  )
    return [];
  if (!isAnnounced && (isOtherTable(header) || mayListWritings(header)))
    return [];
  const columns = columnsByContent(
    rows.slice(1).map(({ cells }) => cells),
    width,
    labelsOf(passage.node.children),
    facts,
  );
  if (
    !columns ||
    (columns.speakers === undefined && columns.start === undefined)
  )
    return [];
  const members = rows.flatMap(({ row, cells }) =>
    columnsOf(row).size > 1 ? [] : memberOf(row, cells, columns, facts) ?? [],
  );
  const told = members.filter(one => one.named || one.timed || one.media);
  const mostNamed = told.filter(one => one.named).length * 2 > told.length;
  const talks = told.filter(one => one.named || !mostNamed || one.media);
  return isListOfTalks(talks, place) && areDistinct(talks)
    ? talks.map(one => foundMember(one, facts, 'table-row'))
    : [];
}
