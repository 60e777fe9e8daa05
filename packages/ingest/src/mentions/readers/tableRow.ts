import type { TableRow } from 'mdast';
import { readAffiliation } from '../../people';
import { reasonOf, type Reasons } from '../../explain';
import type { Speaker } from '../../model';
import { canonicalEvent, eventsIn } from '../../events';
import { isEmptySlot } from '../grammar/betweenTalks';
import { readEntry } from '../grammar/entry';
import { dayIn } from '../grammar/days';
import { readTalkLinks, withoutMediaMarks } from '../grammar/mediaMarks';
import { typeOfLabel, typeOfTitle } from '../grammar/talkTypes';
import { leadingTime } from '../grammar/times';
import { cleanTitle } from '../grammar/titles';
import { wordCount } from '../grammar/wordCount';
import { type InlineText, inlineText, joinWords } from '../inline';
import {
  type Column,
  columnsOf,
  isOtherTable,
  mayListWritings,
} from './columns';
import { withoutColumnSets } from './columnSets';
import { readGrid } from './grid';
import { readSheetTable } from './sheet';
import { speakersOfCell } from './speakerCell';
import { readLinkedCells } from './linkedCells';
import { readPlainTable } from './plainTable';
import { withTitles } from './titleColumn';
import { isTeamMeeting } from '../teamMeeting';
import type { DocumentFacts, Found, PassageReader } from './types';

/** "Ada Example, Alan Sample" with "Acme, Initech" beside it. */
function affiliate(speakers: Speaker[], organizations: string): Speaker[] {
  if (!organizations || speakers.some(speaker => speaker.organization))
    return speakers;
  const given = organizations
    .split(/\s*(?:[,;/&\n]|\band\b)\s*/)
    .filter(Boolean);
  const paired = given.length === speakers.length && speakers.length > 1;
  return speakers.map((speaker, index) => ({
    ...speaker,
    ...readAffiliation(paired ? given[index] : organizations),
  }));
}

function merge(cells: InlineText[]): InlineText {
  return cells.reduce<InlineText>(
    (merged, cell) =>
      merged.text
        ? joinWords(merged, cell)
        : { text: cell.text, spans: [...merged.spans, ...cell.spans] },
    { text: '', spans: [] },
  );
}

/** Where a talk was given that was given at no event. */
const NO_EVENT =
  /^(?:[-–—.?\s]*|online|virtual|remote|internal|intern|in-house|tb[acd]|n\/?a|en ligne|en línea|オンライン|线上)$/iu;

/** The first of the events a cell names, without the place in brackets behind it. */
function firstEvent({ text, spans }: InlineText): string {
  const link = spans.find(span => span.kind === 'link' && span.start === 0);
  const name = link
    ? text.slice(0, link.end)
    : text.split(/(?<=\))\s*(?:[,;&/]|and\b)/)[0];
  const event = name.replace(/\s*\([^()]*\)$/, '').trim();
  return NO_EVENT.test(event) ? '' : event;
}

function readRow(
  row: TableRow,
  columns: Map<Column, number>,
  facts: DocumentFacts,
): Found | undefined {
  const cells = row.children.map(cell => inlineText(cell.children));
  const cell = (column: Column): InlineText =>
    cells[columns.get(column) ?? -1] ?? { text: '', spans: [] };
  const titleCell = cell('title');
  const entry = titleCell.text
    ? readEntry(titleCell, { year: facts.year, anyCase: true, titleOnly: true })
    : undefined;
  if (!entry) return undefined;
  const named = speakersOfCell(cell('speakers').text);
  // "Less Is More - Two Knots, One Rope" beside who gave it: no names behind the dash.
  const title =
    named && entry.speakers.length > 0 && entry.titleAt.start === 0
      ? cleanTitle(withoutMediaMarks(titleCell.text))
      : entry.title;
  const [event] = eventsIn(title);
  if (event && event.end - event.start > title.length * 0.75) {
    return undefined;
  }
  const speakers = affiliate(
    named ?? entry.speakers,
    cell('organization').text,
  );
  if (isEmptySlot(title, speakers.length > 0)) return undefined;
  const isNamed = speakers.length > 0 || entry.evidence.talkLink;
  const isTitled = wordCount(title) > 3;
  if (columns.has('speakers') && !isNamed && !isTitled) return undefined;
  const links = readTalkLinks(
    merge([titleCell, ...cells.filter(one => one !== titleCell)]),
    { start: 0, end: titleCell.text.length },
  );
  const eventCell = firstEvent(cell('event'));
  const ownType = typeOfLabel(cell('type').text);
  const ownDay = dayIn(cell('day').text, facts.year, facts.dayOrder);
  const ownStart = leadingTime(cell('start').text)?.start;
  return {
    title,
    speakers,
    takeaway: cell('takeaway').text || entry.takeaway,
    type: ownType ?? entry.type ?? typeOfTitle(title) ?? links.type,
    event: eventCell
      ? canonicalEvent(eventCell, facts.year ? { year: facts.year } : {})
      : null,
    day: ownDay,
    start: ownStart ?? entry.start,
    links,
    line: facts.context.lineOf(row),
    rule: 'table-row',
    text: titleCell.text,
    reasons: cellReasons(cell, facts.context.lineOf(row), {
      speakers: Boolean(named),
      takeaway: Boolean(cell('takeaway').text),
      type: Boolean(ownType),
      event: Boolean(eventCell),
      day: Boolean(ownDay),
      start: Boolean(ownStart),
    }),
  };
}

const CELLS = [
  'speakers',
  'takeaway',
  'type',
  'event',
  'day',
  'start',
] as const;

/** Fields with a column of their own, where its cell was understood. */
function cellReasons(
  cell: (column: Column) => InlineText,
  line: number | null,
  understood: Record<(typeof CELLS)[number], boolean>,
): Reasons {
  return Object.fromEntries(
    CELLS.filter(field => understood[field]).map(field => [
      field,
      reasonOf(`column-${field}`, line, cell(field).text),
    ]),
  );
}

const SPEAKER = /speaker|presenter/i;
/** Headers of columns of people who need not have spoken. */
const ANYBODY = /^(?:who|by|hosts?|authors?|name)\W*$/iu;

/** Each point of an agenda is on the recording of the whole meeting; a recording of its own is that of a talk. */
function areRecorded(header: TableRow, rows: readonly TableRow[]): boolean {
  if (
    !header.children.some(cell => SPEAKER.test(inlineText(cell.children).text))
  )
    return false;
  const recordings = new Set(
    rows.flatMap(
      row =>
        readTalkLinks(
          merge(row.children.map(cell => inlineText(cell.children))),
        ).video ?? [],
    ),
  );
  return recordings.size > 1 && recordings.size * 2 > rows.length;
}

/**
 * Reads tables of talks: a column of titles beside one of speakers, times, types or recordings, known by their headers.
 *
 * @internal
 */
export const tableRowReader: PassageReader<'table'> = {
  kind: 'table',
  read(given, facts) {
    const passage = { ...given, node: withoutColumnSets(given.node) };
    const [header, ...rows] = passage.node.children;
    if (!header) return [];
    const sheet = readSheetTable(passage, facts);
    if (sheet) return [sheet];
    const linked = readLinkedCells(passage.node, facts);
    if (linked.length > 0) return linked;
    const announced =
      passage.section.stance === 'talks' || passage.section.stance === 'list';
    if (
      !announced &&
      (isOtherTable(header) ||
        mayListWritings(header) ||
        (isTeamMeeting(facts) && !areRecorded(header, rows)))
    )
      return [];
    const names = header.children.map(cell => inlineText(cell.children).text);
    const columns =
      facts.eventName === null &&
      !facts.isGathering &&
      !announced &&
      names.some(name => ANYBODY.test(name.trim()))
        ? columnsOf(header)
        : withTitles(columnsOf(header), header, rows);
    const namesSpeakers = names.some(name => SPEAKER.test(name));
    if (passage.section.stance === 'other' && !namesSpeakers) return [];
    const speaks =
      columns.has('speakers') ||
      columns.has('start') ||
      columns.has('media') ||
      columns.has('type') ||
      columns.has('event') ||
      passage.section.stance !== null;
    const plan = readGrid(passage.node, facts);
    if (plan.length > 0) return plan;
    if (!columns.has('title')) return readPlainTable(passage.node, facts);
    if (!speaks) return [];
    const found = rows.map(row => readRow(row, columns, facts));
    const talks = found.filter(talk => talk !== undefined);
    const withSpeakers = talks.filter(
      talk => talk.speakers.length > 0 || talk.links?.externalIds.length,
    ).length;
    if (passage.section.stance === null && withSpeakers * 2 < talks.length)
      return [];
    return talks;
  },
};
