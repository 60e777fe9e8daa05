import type { Image, Paragraph, Root } from 'mdast';
import { eventsIn } from '../events';
import { reasonOf } from '../explain';
import type { Speaker } from '../model';
import { isPersonName, NAME_PATTERN, readSpeakerList } from '../people';
import { readTalkLinks } from './grammar/mediaMarks';
import { ONE_TALK } from './grammar/proseWords';
import { typeInProse } from './grammar/talkTypes';
import { cleanTitle, looksLikeTitle } from './grammar/titles';
import { wordCount } from './grammar/wordCount';
import { textOf } from './inline';
import type { Passage } from './passages';
import { isPictureCredit } from './pictureCredits';
import type { DocumentFacts, Found } from './readers/types';

/** Fewer pictures that are called so are no custom of the document. */
const LEAST = 2;
/** Longer ones tell a story. */
const LONGEST_CAPTION = 240;
/** What is looked through for the full names of those in the pictures. */
const LONGEST_SCAN = 60_000;
/** "Ada Example - Title". */
const PARTED = /^([^–—:|]{2,80}?)(?:\s+[-–—|]\s+|:\s+)(\S.{6,})$/u;
const KIND_WORD = new RegExp(`(?<!\\p{L})(?:${ONE_TALK})(?!\\p{L})`, 'giu');

interface Caption {
  passage: Passage;
  text: string;
  head: string;
  title: string;
  /** As the caption names them. */
  people: Speaker[];
}

function pictureIn({ children }: Paragraph): Image | undefined {
  const [only, more] = children.filter(
    child => child.type !== 'text' || child.value.trim(),
  );
  return only?.type === 'image' && !more ? only : undefined;
}

/** The words before the dash without the events and the kinds of talks they name. */
function withoutOccasion(head: string): string {
  let rest = head;
  for (const { start, end } of eventsIn(head).reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest
    .replace(KIND_WORD, ' ')
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?:at|@|by|from|during)\s*$/iu, '')
    .trim();
}

function captionOf(passage: Passage): Caption | undefined {
  const picture =
    passage.kind === 'paragraph' ? pictureIn(passage.node) : undefined;
  const text = (picture?.title ?? picture?.alt ?? '').trim();
  if (!text || text.length > LONGEST_CAPTION) return undefined;
  const [, head, rest] = PARTED.exec(text.replace(/\s+/g, ' ')) ?? [];
  if (head === undefined || rest === undefined) return undefined;
  const title = cleanTitle(rest);
  const people = readSpeakerList(withoutOccasion(head), {
    firstNames: true,
    peopleOnly: true,
  });
  return people && looksLikeTitle(title) && wordCount(title) > 1
    ? { passage, text, head, title, people }
    : undefined;
}

/** What the document says, but for whose pictures it shows. */
function toldIn(root: Root): string {
  let text = '';
  for (const block of root.children) {
    if (text.length > LONGEST_SCAN) break;
    if (!isPictureCredit(block))
      text = `${text} ${textOf(block, LONGEST_SCAN)}`;
  }
  return text;
}

/** Full names by the first one, null where several people share it. */
function namesIn(text: string): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  const pattern = new RegExp(NAME_PATTERN, 'gu');
  for (const [name] of text.slice(0, LONGEST_SCAN).matchAll(pattern)) {
    const [first] = name.split(' ');
    if (!isPersonName(name) || names.get(first) === name) continue;
    names.set(first, names.has(first) ? null : name);
  }
  return names;
}

/**
 * Talks that only the pictures of a recap name: "Ada Example - Title" below several of them, of people whom the text names
 * as well.
 *
 * @internal
 */
export function captionedTalks(
  passages: readonly Passage[],
  facts: DocumentFacts,
): ReadonlyMap<Passage, Found> {
  const talks = new Map<Passage, Found>();
  if (facts.eventName === null) return talks;
  const captions = passages.flatMap(
    passage => (passage.section.stance !== 'other' && captionOf(passage)) || [],
  );
  if (captions.length < LEAST) return talks;
  const names = namesIn(toldIn(facts.context.root));
  for (const { passage, text, head, title, people } of captions) {
    const speakers = people.map(one => ({
      ...one,
      name: one.name.includes(' ') ? one.name : names.get(one.name) ?? one.name,
    }));
    const told = people.some(({ name }) => names.has(name.split(' ')[0]));
    if (!told || passage.kind !== 'paragraph') continue;
    const line = facts.context.lineOf(passage.node);
    talks.set(passage, {
      title,
      speakers,
      takeaway: null,
      type: typeInProse(head) ?? null,
      event: null,
      day: null,
      start: null,
      links: readTalkLinks({ text: '', spans: [] }),
      line,
      rule: 'caption',
      text,
      reasons: { speakers: reasonOf('caption', line, text) },
    });
  }
  return talks.size < LEAST ? new Map() : talks;
}
