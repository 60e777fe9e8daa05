import type { Mention, ReadDocument, Resolution } from '@lectern/ingest';
import chalk from 'chalk';
import Table from 'cli-table3';
import { count } from '../count';
import type { Output } from '../io';

/** A table without lines: the columns alone. */
const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

/** How much to show. */
export interface TableOptions {
  /** With the line of each talk and the rule that read it. */
  verbose?: boolean;
}

/** What was understood, for a person: a table of talks for every document, with its themes and warnings, and totals. */
export function previewTable(
  documents: ReadDocument[],
  resolution: Resolution,
  output: Output,
  options: TableOptions = {},
): string {
  const paint = new chalk.Instance({ level: output.isTTY ? 1 : 0 });
  const events = new Map(
    resolution.events.map(({ name, title }) => [name, title]),
  );
  const parts = documents.map(document =>
    [
      paint.bold(plain(headingOf(document))),
      paint.dim(plain(`${document.source} (${document.format})`)),
      document.mentions.length > 0
        ? tableOf(document.mentions, events, output.columns, paint, options)
        : withoutTalks(document),
      ...alsoIn(document),
      ...document.warnings.map(({ line, message }) =>
        paint.yellow(
          plain(`Warning${line ? `, line ${line}` : ''}: ${message}`),
        ),
      ),
    ].join('\n'),
  );
  return `${[...parts, paint.bold(totalsOf(documents, resolution))].join(
    '\n\n',
  )}\n`;
}

function withoutTalks(document: ReadDocument): string {
  const described = [
    ...document.events,
    ...document.organizations,
    ...document.topics,
  ].length;
  return described > 0
    ? `It describes ${count(document.events.length, 'event')}, ${count(
        document.organizations.length,
        'organization',
      )}, ${count(document.topics.length, 'topic')}.`
    : 'It speaks of no talks.';
}

function headingOf({ title, author, published }: ReadDocument): string {
  return [title ?? 'Without a title', author && `by ${author}`, published]
    .filter(Boolean)
    .join(', ');
}

/** What borders and padding take of a row, by the number of its columns. */
const frame = (columns: number) => 2 * (columns - 1);

/** Names of conferences and people are seldom longer; what is gets cut off. */
const LONGEST_WORD = 17;

function tableOf(
  mentions: Mention[],
  events: Map<string, string>,
  width: number,
  paint: chalk.Chalk,
  { verbose }: TableOptions,
): string {
  const head = ['Title', 'Speakers', 'Event', 'Type'];
  const fixed = [9, ...(verbose ? [6, 14] : [])];
  const free =
    Math.max(width, 60) -
    fixed.reduce((sum, one) => sum + one, 0) -
    frame(head.length + (verbose ? 2 : 0));
  const event = Math.max(LONGEST_WORD, Math.floor(free * 0.25));
  const speakers = Math.max(LONGEST_WORD, Math.floor(free * 0.3));
  const table = new Table({
    head: verbose ? [...head, 'Line', 'Rule'] : head,
    colWidths: [free - event - speakers, speakers, event, ...fixed],
    wordWrap: true,
    chars: NO_LINES,
    style: {
      head: paint.level > 0 ? ['bold'] : [],
      border: [],
      'padding-left': 0,
      'padding-right': 1,
    },
  });
  for (const mention of mentions) {
    table.push([
      plain(mention.title),
      plain(mention.speakers.map(speakerOf).join('; ')),
      plain(events.get(mention.event ?? '') ?? mention.event ?? ''),
      mention.type,
      ...(verbose ? [`${mention.line ?? ''}`, mention.rule] : []),
    ]);
  }
  return table.toString();
}

function speakerOf({ name, organization }: Mention['speakers'][number]) {
  return organization ? `${name} (${organization})` : name;
}

/** Without control characters: what others wrote must not steer the terminal. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function alsoIn({ themes, products, resources }: ReadDocument): string[] {
  const lists: Array<[string, string[]]> = [
    ['Themes', themes],
    ['Products', products.map(({ name }) => name)],
    ['Resources', resources.map(({ title }) => title)],
  ];
  return lists
    .filter(([, entries]) => entries.length > 0)
    .map(([label, entries]) =>
      [`${label}:`, ...entries.map(entry => `  - ${plain(entry)}`)].join('\n'),
    );
}

function totalsOf(documents: ReadDocument[], { talks }: Resolution): string {
  const mentions = documents.flatMap(document => document.mentions).length;
  const warnings = documents.flatMap(document => document.warnings).length;
  return [
    count(documents.length, 'document'),
    `${count(mentions, 'mention')} of ${count(talks.length, 'talk')}`,
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ');
}
