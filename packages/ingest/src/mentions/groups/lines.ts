import type { Paragraph } from 'mdast';
import { readSpeakerList } from '../../people';
import { readEntry } from '../grammar/entry';
import { leadingTime } from '../grammar/times';
import { inlineText, type InlineText, joinLines, linesOf } from '../inline';
import type { PassageOf } from '../passages';
import { isQuotation } from '../readers/quotation';
import type { DocumentFacts, Found } from '../readers/types';
import { type EntryMember, entryMember, foundMember } from './entries';
import { isListOfTalks, weighPlace } from './weigh';

/** A title is no longer than this. */
const LONGEST_TITLE = 260;
/** Longer paragraphs are prose. */
const LONGEST_PARAGRAPH = 20_000;

/** Linked, bold, quoted or in italics from end to end: a title set on a line of its own. */
function isSetApart({ text, spans }: InlineText): boolean {
  return (
    /^["“”«„「『《].*["”“»」』》]$/u.test(text) ||
    spans.some(
      ({ kind, start, end }) =>
        kind !== 'code' && start < 3 && end >= text.length - 2,
    )
  );
}

function peopleOn(line: InlineText | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length < 400 &&
    readSpeakerList(withoutMarks(line.text)) !== undefined
  );
}

/** "Ada Example1; Alan Sample2": numbers of footnotes that say where people work. */
function withoutMarks(text: string): string {
  return text.replace(
    /(?<=\p{Ll})\s?\d(?:\s?,\s?\d)*(?=\s*(?:[;,&]|and\b|$))/gu,
    '',
  );
}

function withoutMarksIn(line: InlineText): InlineText {
  return { text: withoutMarks(line.text), spans: [] };
}

/** Whether each title stands right below its people, "Ada Example" / "[Title](…)". */
function alternates(lines: readonly InlineText[]): boolean {
  return (
    lines.length > 0 &&
    lines.length % 2 === 0 &&
    lines.every((line, at) =>
      at % 2 === 0 ? peopleOn(line) : isSetApart(line) && !peopleOn(line),
    )
  );
}

/** The lines with each title before its people. */
function titlesFirst(lines: readonly InlineText[]): readonly InlineText[] {
  // What they have in common may stand above them all.
  const from = [0, 1].find(at => alternates(lines.slice(at)));
  return from === undefined
    ? lines
    : lines.map((line, at) => {
        if (at < from) return line;
        return lines[(at - from) % 2 === 0 ? at + 1 : at - 1];
      });
}

/** Entries of one paragraph: "Title by Name" line by line, or a title with its people right below. */
function membersOf(
  passage: PassageOf<'paragraph'>,
  start: string | null,
  facts: DocumentFacts,
): EntryMember[] {
  const { node } = passage;
  const whole = inlineText(node.children, { keepLines: true });
  if (whole.text.length > LONGEST_PARAGRAPH) return [];
  const lines = titlesFirst(linesOf(whole));
  const next = passage.next
    ? linesOf(inlineText(passage.next.children, { keepLines: true }))
    : [];
  const members: EntryMember[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (/^\d ?\p{Lu}/u.test(line.text)) continue;
    const behind =
      lines[at + 1] ?? (at === lines.length - 1 ? next[0] : undefined);
    const apart = isSetApart(line);
    const pair =
      line.text.length < LONGEST_TITLE &&
      (apart || start !== null || lines.length > 1) &&
      !peopleOn(line) &&
      peopleOn(behind) &&
      behind !== undefined;
    const inline = pair ? joinLines(line, withoutMarksIn(behind)) : line;
    const entry =
      line.text.length < 600
        ? readEntry(inline, { year: facts.year, anyCase: apart })
        : undefined;
    const rest = pair
      ? lines
          .slice(at + 2)
          .map(one => one.text)
          .join(' ')
      : '';
    const member =
      entry && (entry.speakers.length > 0 || apart)
        ? entryMember(
            {
              entry: { ...entry, start: entry.start ?? start },
              inline,
              node,
              offset: 0,
              below: rest.slice(0, 800) || null,
            },
            facts,
          )
        : undefined;
    if (member) members.push(member);
    if (pair) at += 1;
  }
  return members;
}

/** Where code lives: what leads there and nowhere else is a project or a course, whoever wrote it. */
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg|bitbucket)\.(?:com|org)\/[\w.-]+\/[\w.-]+\/?$/i;

function isProject({ entry, inline, media }: EntryMember): boolean {
  return (
    !media &&
    inline.spans.some(
      ({ url, start, end }) =>
        url !== undefined &&
        start <= entry.titleAt.start &&
        end >= entry.titleAt.end &&
        REPOSITORY.test(url),
    )
  );
}

/** The time a paragraph names and nothing else. */
function timeOf(node: Paragraph | null): string | null {
  return node ? timeIn(inlineText(node.children).text) : null;
}

/** The same of a heading. */
function timeIn(text: string): string | null {
  const time = text.length < 40 ? leadingTime(`${text} `) : undefined;
  return time && time.length >= text.length ? time.start : null;
}

/**
 * Lines of paragraphs that are talks for what most of them show: each with a name, or with the names below it.
 *
 * @internal
 */
export function linesThatAreTalks(
  passages: readonly PassageOf<'paragraph'>[],
  facts: DocumentFacts,
): Map<PassageOf<'paragraph'>, Found[]> {
  let before: Paragraph | null = null;
  const read = passages.map(passage => {
    const start =
      timeOf(before) ??
      timeIn(passage.headings[passage.headings.length - 1] ?? '');
    const members = membersOf(passage, start, facts);
    before = passage.node;
    return {
      passage,
      members: members.filter(one => one.named && !isProject(one)),
      place: weighPlace(passage.section, passage.headings, facts),
    };
  });
  const some = read.filter(
    ({ members, place }) => members.length > 0 && place >= 0,
  );
  const pooled = some.flatMap(({ members }) => members);
  const said = pooled.filter(({ entry, inline }) => isQuotation(entry, inline));
  if (said.length * 2 > pooled.length) return new Map();
  const talks = new Map<PassageOf<'paragraph'>, Found[]>();
  for (const { passage, members, place } of some) {
    const apart = members.filter(
      ({ inline }) => inline.text.includes('\n') || isTitleFirst(inline),
    );
    if (apart.length === 0 || pooled.length < 3) continue;
    if (!isListOfTalks(pooled, place)) continue;
    talks.set(
      passage,
      apart.map(one => foundMember(one, facts, 'paragraph')),
    );
  }
  return talks;
}

/** The line begins with what is set apart as its title. */
function isTitleFirst({ text, spans }: InlineText): boolean {
  return (
    /^["“«„「『《]/u.test(text) ||
    spans.some(({ kind, start }) => kind !== 'code' && start < 3) ||
    text.length < 160
  );
}
