import type { Speaker } from '../model';
import { readSpeakerList } from '../people';
import { withoutMail } from '../schedule';

/** What the text below a video says. */
export interface VideoDescription {
  /** What the talk is about, without what channels write under every video. */
  abstract: string | null;
  /** Where a line names them, "Speaker: …". */
  speakers: Speaker[];
  /** Links with what introduces them, "Slides: https://…". */
  links: Array<{ url: string; title: string | null }>;
}

/** Characters that are looked at. */
const MAX_LENGTH = 20_000;
/** Characters of an abstract that are kept. */
const MAX_ABSTRACT = 4_000;
const MAX_LINKS = 40;

const URLS = /https?:\/\/[^\s<>()]+/g;
const SPEAKERS =
  /^\W{0,4}(?:speakers?|presenters?|presented by|talk by|a talk by|given by|speaker\(s\)|referent(?:in|en|innen)?|sprecher(?:in|innen)?|vortragende[rn]?|ponentes?|palestrantes?|intervenante?s?|orateurs?|relator[ei]|conférenciers?)\s*[:：–-]\s*(\S.{2,200})$/imu;
/** What stands under every video of a channel: follow us, join us, links, chapters, thanks. */
const BOILERPLATE =
  /^\W{0,6}(?:(?:please )?subscribe|follow|join us|don['’]t miss|learn more|watch more|read more|more (?:info|details|about|talks|videos)|find (?:us|out|more)|visit\b|website|web\b|twitter|linkedin|facebook|instagram|mastodon|discord|slack|telegram|youtube|github|slides?\b|links?\b|resources?\b|chapters?|timestamps?|time ?codes?|table of contents|music|musik|credits?|recorded (?:at|on|by)|filmed|produced|edited|video by|connect with|check out|sponsors?|sponsored by|like (?:and|&|this)|share\b|copyright|©|licen[cs]e|tags?\b|hashtags?|playlist|speakers?\s*[:：]|presenters?\s*[:：]|about (?:us|the (?:conference|channel|event))|support (?:us|the channel)|download|register|get your ticket|help us (?:caption|translate)|captions?|pycon|brought to you|thanks? (?:to|for))/iu;
const TIMESTAMP = /^\W{0,3}(?:\d{1,2}:)?\d{1,2}:\d{2}\b/;
const HASHTAGS = /^(?:\s*#[\p{L}\p{N}_]+)+\s*$/u;

function isFarm(paragraph: string): boolean {
  const lines = paragraph.split('\n').filter(line => line.trim());
  const stamped = lines.filter(line => TIMESTAMP.test(line)).length;
  if (stamped > 0 && stamped * 2 >= lines.length) return true;
  const letters = paragraph.length;
  const addresses = (paragraph.match(URLS) ?? []).join('').length;
  if (addresses * 10 >= letters * 4) return true;
  return HASHTAGS.test(paragraph) || BOILERPLATE.test(paragraph);
}

const key = (text: string) =>
  text.toLocaleLowerCase('en').replace(/[^\p{L}\p{N}]+/gu, '');

/** The paragraphs of a description. */
function paragraphsIn(description: string): string[] {
  return description
    .slice(0, MAX_LENGTH)
    .split(/\n[^\S\n]*\n/)
    .map(paragraph => paragraph.trim())
    .filter(Boolean);
}

/**
 * What stands under many videos of one feed, as {@link readDescription} compares it.
 *
 * @internal
 */
export function repeatedParagraphs(
  descriptions: readonly string[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const description of new Set(descriptions)) {
    for (const one of new Set(paragraphsIn(description).map(key))) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  const often = Math.max(3, descriptions.length * 0.3);
  return new Set(
    [...counts].flatMap(([one, times]) => (times >= often ? [one] : [])),
  );
}

/** Whether a paragraph only says the title again, with people or not. */
function repeatsTitle(paragraph: string, raw: string, title: string): boolean {
  const said = key(paragraph);
  return (
    said === key(raw) ||
    said === key(title) ||
    (paragraph.length < raw.length + title.length + 80 &&
      key(title).length > 8 &&
      said.startsWith(key(title)) &&
      !/[.!?]\s/.test(paragraph))
  );
}

/**
 * Reads the text below a video: what the talk is about, who gave it, and what it links to.
 *
 * @param raw - title of the video, as written
 * @param title - title of the talk
 * @param repeated - see {@link repeatedParagraphs}
 *
 * @internal
 */
export function readDescription(
  description: string,
  {
    raw,
    title,
    repeated,
  }: {
    raw: string;
    title: string;
    repeated?: ReadonlySet<string>;
  },
): VideoDescription {
  const text = description.slice(0, MAX_LENGTH);
  const prose: string[] = [];
  for (const paragraph of paragraphsIn(text)) {
    const isProse =
      !isFarm(paragraph) &&
      !repeated?.has(key(paragraph)) &&
      !repeatsTitle(paragraph, raw, title);
    if (isProse) prose.push(paragraph);
    // What follows the links no longer speaks of the talk.
    else if (prose.length > 0 && isFarm(paragraph)) break;
  }
  const abstract = withoutMail(
    prose
      .join('\n\n')
      .replace(URLS, '')
      .replace(/[^\S\n]+/g, ' '),
  ).trim();
  const line = SPEAKERS.exec(text)?.[1];
  return {
    abstract:
      abstract.length > MAX_ABSTRACT
        ? `${abstract.slice(0, MAX_ABSTRACT).replace(/\s+\S*$/, '')} …`
        : abstract || null,
    speakers: (line && readSpeakerList(line.replace(URLS, ''))) || [],
    links: [...text.matchAll(URLS)].slice(0, MAX_LINKS).map(match => {
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      const label = /([^\n]*)$/
        .exec(before)?.[1]
        .replace(/[\s:–—-]+$/, '')
        .trim();
      return { url: match[0].replace(/[.,;:!?]+$/, ''), title: label || null };
    }),
  };
}
