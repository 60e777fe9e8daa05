import type { Paragraph } from 'mdast';
import { BY_OR_ELSE, readSpeakerList } from '../../people';
import { type Entry, readEntry } from '../grammar/entry';
import { isTalkUrl } from '../grammar/mediaMarks';
import { leadingTime } from '../grammar/times';
import { looksLikeTitle } from '../grammar/titles';
import { type InlineText, joinLines, linesOf, textOf } from '../inline';
import { entryText } from '../linedText';
import type { PassageOf } from '../passages';
import type { Stance } from '../section';
import { foundFrom } from './found';
import { isRecordingLine, withLinesBelow } from './linesBelow';
import { readOwnLines } from './ownLines';
import { isQuotation } from './quotation';
import { sentencesOf } from './sentence';
import type { DocumentFacts, Found, PassageReader } from './types';

const LINE_LENGTH = 260;
const LONGEST_ENTRY = 3000;

/** A paragraph that is an entry: a title of its own with its speakers, not a sentence that happens to hold both. */
function isEntry(
  entry: Entry,
  inline: InlineText,
  stance: Stance,
  atEvent: boolean,
): boolean {
  const { evidence } = entry;
  const atStart = entry.titleAt.start < 4 || entry.start !== null;
  const announced = stance === 'talks' || stance === 'list';
  if (stance === 'other' || stance === 'notes') return false;
  if (!announced && isQuotation(entry, inline)) return false;
  if (evidence.marked && atStart) {
    return (
      evidence.affiliated ||
      (evidence.speakers &&
        (announced || (atEvent && isAttributed(entry, inline)))) ||
      (evidence.talkLink && (announced || evidence.event))
    );
  }
  if (endsInTalkPage(inline) && looksLikeTitle(entry.title)) {
    return true;
  }
  if (
    inline.text.length > LINE_LENGTH ||
    !looksLikeTitle(entry.title) ||
    /[.]$/.test(entry.title)
  )
    return false;
  return (
    (evidence.affiliated && !entry.takeaway) ||
    (evidence.mediaMark && evidence.speakers) ||
    (entry.start !== null && evidence.speakers)
  );
}

/** A title with the address of its page or recording behind it, and nothing else. */
function endsInTalkPage(inline: InlineText): boolean {
  return (
    inline.spans.some(
      span =>
        span.url !== undefined &&
        span.start > 8 &&
        span.end >= inline.text.length - 1 &&
        inline.text.slice(span.start, span.end).startsWith('http') &&
        isTalkUrl(span.url),
    ) && !/[.!]\s+\p{Lu}/u.test(inline.text.slice(0, LINE_LENGTH))
  );
}

/** What parts a title from those who gave it. */
const ATTRIBUTED = new RegExp(
  `^[”"»’]?\\s*(?:,?\\s*${BY_OR_ELSE}\\s|[—–(-])`,
  'iu',
);

/** "“Title” by Name": the words right behind the title name its speakers. */
function isAttributed(entry: Entry, inline: InlineText): boolean {
  const after = inline.text.slice(entry.titleAt.end);
  return (
    ATTRIBUTED.test(after) &&
    readSpeakerList(entry.speakers.map(speaker => speaker.name).join(', ')) !==
      undefined
  );
}

/** Lines that are one entry: a title, then its speakers or its address. */
function isOneEntry(inline: InlineText): boolean {
  const [, ...others] = inline.text.split('\n');
  return (
    others.length > 0 &&
    others.every(
      line =>
        /^https?:\/\/\S+$/.test(line) || readSpeakerList(line) !== undefined,
    )
  );
}

/** The line of the source each line of a paragraph stands on, where the two run side by side. */
function lineCounter(
  { position }: Paragraph,
  first: number | null,
  count: number,
): (index: number) => number | null {
  const spans = position && position.end.line - position.start.line + 1;
  return index =>
    first !== null && spans === count && index > 0 ? first + index : first;
}

/** A line like the lines around it: a title with its speakers. */
function isPeer({ title, evidence, takeaway }: Entry): boolean {
  return evidence.speakers && !takeaway && looksLikeTitle(title);
}

interface Block {
  entry: Entry;
  part: InlineText;
  when: ReturnType<typeof leadingTime>;
}

/** Entries of several lines: when, title, speakers, room. Only title and speakers need be there, one right below the other. */
function blocksIn(lines: InlineText[], year: number | null): Block[] {
  const blocks: Block[] = [];
  let when: Block['when'];
  lines.forEach((line, at) => {
    const time = leadingTime(line.text, year);
    if (time && time.length >= line.text.length) when = time;
    const below = lines[at + 1];
    if (!below || readSpeakerList(below.text) === undefined) return;
    const part = joinLines(line, below);
    const entry = looksLikeTitle(line.text)
      ? readEntry(part, { year })
      : undefined;
    if (entry) blocks.push({ entry, part, when });
  });
  return blocks;
}

/** The time of day a paragraph begins with: "9:45 - 10:15 SomeCon: …". */
function timeAhead(node: Paragraph, { year }: DocumentFacts): string | null {
  const text = textOf(node, LINE_LENGTH);
  return (/^\D{0,24}\d/.test(text) && leadingTime(text, year)?.start) || null;
}

/**
 * Reads paragraphs: a line that is an entry of its own ("Title — Name, Org"), else the talks its sentences name.
 *
 * @internal
 */
export const paragraphReader: PassageReader<'paragraph'> = {
  kind: 'paragraph',
  read(passage, facts) {
    const own = readOwnLines(passage, facts);
    if (own) return [own];
    const found = readLines(passage, facts);
    const last = found.pop();
    if (last && found.length === 0 && !last.start)
      last.start = timeAhead(passage.node, facts);
    return last
      ? [
          ...found,
          withLinesBelow(
            last,
            passage.following,
            facts,
            found.length === 0 && isRecordingLine(passage.node),
          ),
        ]
      : [];
  },
};

function readLines(
  passage: PassageOf<'paragraph'>,
  facts: DocumentFacts,
): Found[] {
  const inline = entryText(passage.node.children);
  const line = facts.context.lineOf(passage.node);
  const { stance } = passage.section;
  const atEvent = facts.eventName !== null;
  const lines = isOneEntry(inline) ? [inline] : linesOf(inline);
  const lineAt = lineCounter(passage.node, line, lines.length);
  const rule = (entry: Entry) => (entry.start ? 'schedule' : 'paragraph');
  const entries = lines.flatMap(part => {
    const entry =
      part.text.length < LONGEST_ENTRY
        ? readEntry(part, { year: facts.year })
        : undefined;
    return entry ? [{ entry, part }] : [];
  });
  const sure = entries.filter(({ entry, part }) =>
    isEntry(entry, part, stance, atEvent),
  );
  const peers =
    sure.length > 1 && stance !== 'other' && stance !== 'notes'
      ? entries.filter(({ entry }) => isPeer(entry))
      : [];
  const blocks = sure.length === 0 ? blocksIn(lines, facts.year) : [];
  const found: Found[] = entries
    .filter(one => sure.includes(one) || peers.includes(one))
    .map(({ entry, part }) =>
      foundFrom(
        entry,
        part,
        { line: lineAt(lines.indexOf(part)), rule: rule(entry) },
        facts,
      ),
    );
  blocks
    .filter(({ entry, part }) => isEntry(entry, part, stance, atEvent))
    .forEach(({ entry, part, when }) =>
      found.push({
        ...foundFrom(entry, part, { line, rule: 'block' }, facts),
        start: when?.start ?? entry.start,
        day: when?.day ?? entry.day,
      }),
    );
  if (found.length > 0) return found;
  return sentencesOf(inline, line, stance, facts);
}
