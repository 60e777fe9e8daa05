import type { Speaker } from '../../model';
import { readAffiliation } from '../../people';
import { cleanName, readSpeakersOnly } from '../../sched';
import type { CalendarEntry } from './calendarEntry';
import type { NamedSpeakers } from './calendarSpeakers';
import { textOf } from './calendarText';
import { readableText } from './calendarTitle';

const HEADING =
  /^\s*(?:speakers?|speaker\(s\)|presenters?|presenter\(s\)|presented by|hosts?|vortragende[rn]?|referent(?:in|en)?|intervenants?|ponentes?|relator[ei])\s*:\s*(.*)$/i;
const BLOCK = /<(p|ul|ol|div|h[1-6]|blockquote|pre|table)\b/i;
const BULLET = /^\s*[-*•·–]\s+/;
const NAME_LIKE = /^\p{Lu}[\p{L}\p{M}.'’`"“”() -]{1,70}$/u;
/** "Ida Quill (Acme)": where she works, in brackets. */
const BRACKETED = /^([^()]{3,60}?)\s*\(([^()]{2,80})\)$/;
/** A name is shorter, and so is one with a company. */
const LONGEST_LINE = 160;

/** The lines of a description that name the speakers. */
interface Section {
  /** The line of the heading, and the one behind the last that belongs to it. */
  from: number;
  to: number;
  speakers: Speaker[];
}

/** The lines of a text at the top of it: none of those within a paragraph or a list of HTML. */
function linesOutsideHtml(lines: string[]): string[] {
  let closing: string | null = null;
  return lines.filter(line => {
    const opens = closing ?? BLOCK.exec(line)?.[1].toLowerCase();
    if (!opens) return true;
    closing = line.toLowerCase().includes(`</${opens}>`) ? null : opens;
    return false;
  });
}

/** Speakers with where they work, where that is sure: "Ida Quill (Acme)", "Ida Quill, Acme". */
function sureSpeakers(text: string): Speaker[] | undefined {
  const [, bare, inside] = BRACKETED.exec(text) ?? [];
  const read = readSpeakersOnly(bare ?? text);
  if (read?.length !== 1 || !inside || read[0].organization) return read;
  const { organization, role } = readAffiliation(inside);
  return [{ ...read[0], organization, ...(role && { role }) }];
}

/** One line of a list of speakers, behind which nothing else is expected. */
function speakersOf(line: string): Speaker[] {
  const text = readableText(line.replace(BULLET, '')).trim();
  if (!text || text.length > LONGEST_LINE) return [];
  const sure = sureSpeakers(text);
  if (sure) return sure;
  const name = cleanName(text);
  const isName =
    NAME_LIKE.test(name) &&
    name.split(' ').length <= 5 &&
    !/^hosted by\b|\.$/i.test(name);
  return isName ? [{ name, organization: null }] : [];
}

/** Names line by line up to an empty line, or to one that names nobody; with the lives of the speakers in HTML between them, all. */
function sectionBelow(lines: string[], from: number): Section {
  const below = lines.slice(from + 1);
  if (below.some(line => BLOCK.test(line))) {
    const speakers = linesOutsideHtml(below).flatMap(speakersOf);
    return { from, to: lines.length, speakers };
  }
  const first = below.findIndex(line => line.trim());
  const speakers: Speaker[] = [];
  let to = from + 1 + Math.max(first, 0);
  for (; to < lines.length; to += 1) {
    const found = speakersOf(lines[to]);
    if (found.length === 0) break;
    speakers.push(...found);
  }
  return { from, to, speakers };
}

function sectionIn(lines: string[]): Section | null {
  const from = lines.findIndex(line => HEADING.test(line));
  if (from < 0) return null;
  const inline = HEADING.exec(lines[from])?.[1].trim();
  if (!inline) return sectionBelow(lines, from);
  const speakers = sureSpeakers(readableText(inline)) ?? [];
  return { from, to: from + 1, speakers };
}

/**
 * Names in the description, behind "Speaker:" or in the lines below "Speakers:".
 *
 * @internal
 */
export function speakersInDescription({
  component,
}: CalendarEntry): NamedSpeakers {
  const lines = (textOf(component, 'description') ?? '').split('\n');
  const speakers = sectionIn(lines)?.speakers ?? [];
  return { speakers, named: speakers.map(({ name }) => name) };
}

/** Lines at the top of a description that say what stands in other properties. */
const ECHO =
  /^\s*(?:(?:section|kind|name|title|track|room|type)\s*:.*|https?:\/\/\S+|)$/i;

/** The description without the list of speakers and what tells nothing new. @internal */
export function withoutSpeakers(description: string): string {
  const lines = description.split('\n');
  const { from, to } = sectionIn(lines) ?? { from: 0, to: 0 };
  const kept = lines.filter((_, index) => index < from || index >= to);
  const first = kept.findIndex(line => !ECHO.test(line));
  return first < 0 ? '' : kept.slice(first).join('\n');
}
