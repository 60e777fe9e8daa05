import type { TableRow } from 'mdast';
import { readAffiliation, readSpeakerList } from '../../people';
import type { Speaker } from '../../model';
import { canonicalEvent, eventsIn } from '../../events';
import { readEntry } from '../grammar/entry';
import { dayIn } from '../grammar/days';
import { readTalkLinks } from '../grammar/mediaMarks';
import { typeOfLabel, typeOfTitle } from '../grammar/talkTypes';
import { leadingTime } from '../grammar/times';
import { isBetweenTalks } from '../grammar/titles';
import { inlineText, type InlineText } from '../inline';
import type { DocumentFacts, Found, PassageReader } from './types';

/** What the columns of a table of talks are called. */
const COLUMNS: Array<[string, RegExp]> = [
  [
    'title',
    /^(?:(?:talk|session|presentation)(?: (?:title|name))?s?|title|topic|subject|what|name of (?:the )?(?:talk|session)|vortrag|thema|titel|titre|sujet|conférence|présentation|título|charla|ponencia|sesión|palestra|tema|titolo|intervento|sessione|titolo del talk|lezing|onderwerp|föredrag|タイトル|発表|セッション|講演|演題|主题|议题)$/iu,
  ],
  [
    'speakers',
    /^(?:speaker(?:s|\(s\)|\/s)?|presenter(?:s|\(s\))?|who|by|host(?:s|\(s\))?|panell?ists?|author(?:s|\(s\))?|referent(?:en|in)?|vortragende[rn]?|sprecher(?:in)?|orateurs?|oratrices?|intervenante?s?|conférenci(?:er|ère)s?|ponentes?|orador(?:es)?|conferenciantes?|palestrantes?|relator[ei]|speakers? \/ .{3,20}|sprekers?|talare|登壇者|発表者|講演者|スピーカー|演讲者|讲师|嘉宾|(?:speaker|presenter) name|given by)$/iu,
  ],
  [
    'organization',
    /^(?:compan(?:y|ies)|organi[sz]ations?|affiliation|employer|org|from|firma|unternehmen|entreprise|société|empresa|organización|organização|azienda|bedrijf|所属|会社|公司)$/iu,
  ],
  [
    'event',
    /^(?:events?|conferences?|co-?located event|where|venue|veranstaltung|konferenz|événement|conférence|evento|evenement)$/iu,
  ],
  [
    'day',
    /^(?:day|date|when|tag|datum|jour|fecha|día|data|dia|giorno|dag|日付)$/iu,
  ],
  [
    'start',
    /^(?:time|start|start time|slot|hour|uhrzeit|zeit|heure|horaire|hora(?:rio)?|ora(?:rio)?|tijd|tid|時間|时间)$/iu,
  ],
  ['type', /^(?:type|format|kind|session type)$/i],
  [
    'media',
    /\b(?:links?|videos?|recordings?|slides?|youtube|watch|material|presentation|deck)\b/i,
  ],
  [
    'takeaway',
    /^(?:notes?|takeaways?|key takeaways?|why|summary|comments?|description|abstract|thoughts|review|highlights?|my take|what i learned|learnings?|about)$/i,
  ],
];

function columnsOf(header: TableRow): Map<string, number> {
  const columns = new Map<string, number>();
  header.children.forEach((cell, index) => {
    const label = inlineText(cell.children).text.replace(/[:*]/g, '').trim();
    const column = COLUMNS.find(([, pattern]) => pattern.test(label))?.[0];
    if (column && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

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
  const merged: InlineText = { text: '', spans: [] };
  for (const cell of cells) {
    const shift = merged.text ? merged.text.length + 1 : 0;
    merged.text = merged.text ? `${merged.text} ${cell.text}` : cell.text;
    merged.spans.push(
      ...cell.spans.map(span => ({
        ...span,
        start: span.start + shift,
        end: span.end + shift,
      })),
    );
  }
  return merged;
}

/** The first of the events a cell names, without the place in brackets behind it. */
function firstEvent({ text, spans }: InlineText): string {
  const link = spans.find(span => span.kind === 'link' && span.start === 0);
  const name = link
    ? text.slice(0, link.end)
    : text.split(/(?<=\))\s*(?:[,;&/]|and\b)/)[0];
  return name.replace(/\s*\([^()]*\)$/, '').trim();
}

function readRow(
  row: TableRow,
  columns: Map<string, number>,
  day: string | null,
  facts: DocumentFacts,
): Found | undefined {
  const cells = row.children.map(cell => inlineText(cell.children));
  const cell = (column: string): InlineText =>
    cells[columns.get(column) ?? -1] ?? { text: '', spans: [] };
  const titleCell = cell('title');
  const entry = titleCell.text
    ? readEntry(titleCell, { year: facts.year, anyCase: true })
    : undefined;
  if (!entry || isBetweenTalks(entry.title)) {
    return undefined;
  }
  const [event] = eventsIn(entry.title);
  if (event && event.end - event.start > entry.title.length * 0.75) {
    return undefined;
  }
  const named = readSpeakerList(cell('speakers').text, {
    firstNames: true,
    peopleOnly: !/[;&(]/.test(cell('speakers').text),
  });
  const speakers = affiliate(
    named ?? entry.speakers,
    cell('organization').text,
  );
  const isNamed = speakers.length > 0 || entry.evidence.talkLink;
  const isTitled = entry.title.split(' ').length > 3;
  if (columns.has('speakers') && !isNamed && !isTitled) return undefined;
  const links = readTalkLinks(
    merge([titleCell, ...cells.filter(one => one !== titleCell)]),
    { start: 0, end: titleCell.text.length },
  );
  const eventCell = firstEvent(cell('event'));
  return {
    title: entry.title,
    speakers,
    takeaway: cell('takeaway').text || entry.takeaway,
    type:
      typeOfLabel(cell('type').text) ??
      entry.type ??
      typeOfTitle(entry.title) ??
      links.type,
    event: eventCell
      ? canonicalEvent(eventCell, facts.year ? { year: facts.year } : {})
      : null,
    day: dayIn(cell('day').text, facts.year) ?? day,
    start: leadingTime(cell('start').text)?.start ?? entry.start,
    links,
    line: facts.context.lineOf(row),
    rule: 'table-row',
  };
}

/**
 * Reads tables of talks: a column of titles beside one of speakers, times, types or recordings, known by their headers.
 *
 * @internal
 */
export const tableRowReader: PassageReader<'table'> = {
  kind: 'table',
  read(passage, facts) {
    const [header, ...rows] = passage.node.children;
    if (!header) return [];
    const columns = columnsOf(header);
    const names = header.children.map(cell => inlineText(cell.children).text);
    const namesSpeakers = names.some(name => /speaker|presenter/i.test(name));
    if (passage.section.stance === 'other' && !namesSpeakers) return [];
    const speaks =
      columns.has('speakers') ||
      columns.has('start') ||
      columns.has('media') ||
      columns.has('type') ||
      passage.section.stance !== null;
    if (!columns.has('title') || !speaks) return [];
    const found = rows.map(row =>
      readRow(row, columns, passage.section.day, facts),
    );
    const talks = found.filter(talk => talk !== undefined);
    const withSpeakers = talks.filter(
      talk => talk.speakers.length > 0 || talk.links?.externalIds.length,
    ).length;
    if (passage.section.stance === null && withSpeakers * 2 < talks.length)
      return [];
    return talks;
  },
};
