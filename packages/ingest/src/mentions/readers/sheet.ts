import type { RootContent, Table } from 'mdast';
import { canonicalEvent, eventsIn } from '../../events';
import type { Speaker } from '../../model';
import { dayIn } from '../grammar/days';
import { readLabel, speakersLabelled } from '../grammar/labels';
import { readTalkLinks, type TalkLinks } from '../grammar/mediaMarks';
import { leadingTime } from '../grammar/times';
import { looksLikeTitle } from '../grammar/titles';
import { typeOfTitle } from '../grammar/talkTypes';
import { inlineText, type InlineText, joinLines } from '../inline';
import type { PassageOf } from '../passages';
import { labelledLines } from './labelled';
import type { DocumentFacts, Found } from './types';

/** More lines say something of more than one talk. */
const MOST_LINES = 40;

/** The rows of a table of two columns as labelled lines: "Speaker | Ada Example". */
function linesOfTable(table: Table): InlineText[] {
  if (table.children.length > MOST_LINES) return [];
  return table.children.flatMap(({ children }) => {
    const [label, value, more] = children.map(cell =>
      inlineText(cell.children),
    );
    if (!label?.text || !value?.text || more) return [];
    const head = `${label.text.replace(/\s*[:：]\s*$/, '')}: `;
    return [
      {
        text: `${head}${value.text}`,
        spans: value.spans.map(span => ({
          ...span,
          start: span.start + head.length,
          end: span.end + head.length,
        })),
      },
    ];
  });
}

/** The lines of a block or a table that may say what they hold. @internal */
export function sheetLines(block: RootContent): InlineText[] {
  return block.type === 'table' ? linesOfTable(block) : labelledLines(block);
}

/** What such lines say of one talk. @internal */
export interface Sheet {
  speakers: Speaker[];
  event: string | null;
  day: string | null;
  start: string | null;
  links: TalkLinks;
  /** Labels of a talk beside that of its speaker. */
  more: number;
}

/** Reads lines of which one is labelled as the speaker's and none as a title. @internal */
export function readSheet(
  lines: readonly InlineText[],
  facts: DocumentFacts,
): Sheet | undefined {
  let speakers: Speaker[] = [];
  let all: InlineText = { text: '', spans: [] };
  const sheet = { event: null, day: null, start: null, more: 0 } as Pick<
    Sheet,
    'event' | 'day' | 'start' | 'more'
  >;
  if (lines.length > MOST_LINES) return undefined;
  for (const line of lines) {
    all = joinLines(all, line);
    const label = readLabel(line);
    if (!label) continue;
    const { text } = label.value;
    if (label.kind === 'title') return undefined;
    if (label.kind === 'speakers' && speakers.length === 0)
      speakers = speakersLabelled(text);
    if (label.kind === 'event') {
      const [event] = eventsIn(text).filter(one => !one.guessed);
      sheet.event ??= event?.name ?? canonicalEvent(text.split(/,\s/)[0]);
    }
    if (label.kind === 'when') {
      const time = leadingTime(text, facts.year);
      sheet.day ??= time?.day ?? dayIn(text, facts.year, facts.dayOrder);
      sheet.start ??= time?.start ?? null;
    }
    if (label.kind !== 'speakers' && label.kind !== 'other') sheet.more += 1;
    if (
      /^(?:slides?|video|recording|folien|aufzeichnung|abstract|level|duration|duración|dauer|format|language)$/iu.test(
        label.name,
      )
    )
      sheet.more += 1;
  }
  const links = readTalkLinks(all);
  return speakers.length > 0 ? { ...sheet, speakers, links } : undefined;
}

/**
 * Reads a table of two columns that says of one talk who gave it and when, below a line that is its title.
 *
 * @internal
 */
export function readSheetTable(
  { node, lead, headings }: PassageOf<'table'>,
  facts: DocumentFacts,
): Found | undefined {
  const sheet = readSheet(sheetLines(node), facts);
  const title = [lead, headings[headings.length - 1]].find(
    text => text && looksLikeTitle(text) && text.split(' ').length > 2,
  );
  if (!sheet || sheet.more === 0 || !title) return undefined;
  const { speakers, event, day, start, links } = sheet;
  return {
    title,
    speakers,
    takeaway: null,
    type: typeOfTitle(title) ?? null,
    event,
    day,
    start,
    links,
    line: facts.context.lineOf(node),
    rule: 'talk-table',
  };
}
