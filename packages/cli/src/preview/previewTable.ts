import type {
  Mention,
  ReadDocument,
  Resolution,
  Warning,
} from '@lectern/ingest';
import chalk from 'chalk';
import Table from 'cli-table3';
import { count } from '../count';
import type { Output } from '../io';
import { explainMention, explainTalks } from './explainText';
import { idleIn } from './idleDecisions';
import { plain, speakerText } from './plain';
import { scheduleText } from './scheduleText';

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
  /** With the line of each talk and the rule that read it, and with documents that were found and say nothing. */
  verbose?: boolean;
  /** Why each field says what it says, in place of the table. */
  explain?: boolean;
}

/** More documents without talks than this are named in one line. */
const MOST_EMPTY = 5;

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
  const eventTitle = (event: string) => events.get(event) ?? event;
  const empty = documents.filter(isEmpty);
  const isListed = (document: ReadDocument) =>
    options.verbose || empty.length <= MOST_EMPTY || !isEmpty(document);
  const talksOf = ({ mentions }: ReadDocument) =>
    options.explain
      ? mentions
          .map(mention => explainMention(mention, eventTitle, paint))
          .join('\n')
      : tableOf(mentions, events, output.columns, paint, options);
  const parts = documents.filter(isListed).map(document => {
    const schedule = scheduleText(document);
    return [
      paint.bold(plain(headingOf(document))),
      paint.dim(plain(`${document.source} (${document.format})`)),
      ...(schedule ? [schedule] : []),
      document.mentions.length > 0 ? talksOf(document) : withoutTalks(document),
      ...alsoIn(document),
      ...document.warnings.map(warning => warningText(warning, paint)),
      ...idleIn(document, resolution).map(idle => warningText(idle, paint)),
    ].join('\n');
  });
  const unlisted = documents.filter(document => !isListed(document)).length;
  return `${[
    ...parts,
    ...(unlisted > 0
      ? [`${unlisted} more documents speak of no talks; --verbose lists them.`]
      : []),
    ...(options.explain ? explainTalks(resolution, paint) : []),
    paint.bold(totalsOf(documents, resolution)),
  ].join('\n\n')}\n`;
}

function warningText({ line, message }: Warning, paint: chalk.Chalk): string {
  return paint.yellow(
    plain(`Warning${line ? `, line ${line}` : ''}: ${message}`),
  );
}

/** A document that says nothing at all that a person would want to see in a list of many. */
function isEmpty(document: ReadDocument): boolean {
  return (
    document.mentions.length === 0 &&
    document.warnings.length === 0 &&
    (document.schedule?.sessions ?? 0) < 2 &&
    document.decisions === undefined &&
    [
      document.events,
      document.organizations,
      document.topics,
      document.themes,
      document.products,
    ].every(list => list.length === 0)
  );
}

function withoutTalks(document: ReadDocument): string {
  const described = [
    ...document.events,
    ...document.organizations,
    ...document.topics,
  ].length;
  const { decisions = [] } = document;
  if (described === 0 && decisions.length > 0) {
    return `It holds ${count(decisions.length, 'decision')}.`;
  }
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
      plain(mention.speakers.map(speakerText).join('; ')),
      plain(events.get(mention.event ?? '') ?? mention.event ?? ''),
      mention.type,
      ...(verbose ? [`${mention.line ?? ''}`, mention.rule] : []),
    ]);
  }
  return table.toString();
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
  const decisions = documents.flatMap(({ decisions: stated = [] }) => stated);
  return [
    count(documents.length, 'document'),
    `${count(mentions, 'mention')} of ${count(talks.length, 'talk')}`,
    ...(decisions.length > 0 ? [count(decisions.length, 'decision')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ');
}
