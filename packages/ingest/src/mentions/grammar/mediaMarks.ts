import {
  isSlidesFile,
  isVideoHost,
  mediaOf,
  parseHttp,
  readMediaAddress,
} from '../../media';
import { readSchedLink } from '../../sched';
import type { Media, TalkType } from '../../model';
import type { InlineText, Span } from '../inline';
import { SLIDES_WORD, VIDEO_WORD } from './words';

const MEDIA_WORD =
  '(?:video|videos|recording|recordings|recorded talk|youtube|vimeo|watch|slides?|slide deck|deck|presentation|presentations|pdf|ppt|speaker ?deck|slideshare|audio|podcast|links?(?: to (?:the |this )?(?:talk|session|video|recording|slides|schedule|abstract))?|sched|schedule|session page|abstract|details|info|transcript|code|repo|repository|github|demo|notes|(?:no |not )(?:video|recording|slides|recorded|available)(?: (?:yet|available|so far))?!?|(?:video|recording|slides) (?:to follow|coming(?: soon)?|pending|tba))';
/** "(video — presentation)", "[slides]", "(video, slides & code)". */
const MARK = new RegExp(
  `\\s*[([]\\s*(?:${MEDIA_WORD})(?:\\s*(?:[—–,;/|&+·-]|and|\\s)\\s*${MEDIA_WORD})*\\s*[)\\]]`,
  'iu',
);
/** The same without brackets, at the end: "… - video, slides". */
const TRAILING_MARK = new RegExp(
  `\\s*(?:[—–|:·-]|\\.)\\s*(?:(?:video|slides?|recording|presentation|youtube|pdf)(?:\\s*[—–,;/|&+·-]\\s*|\\s+and\\s+|\\s*$)){1,3}$`,
  'iu',
);

/** An address written out, with what introduces it: "…: https://…". */
const ADDRESS =
  /\s*(?:\b(?:video|slides?|recording|link|url)\s*)?[:—–|-]?\s*(?:[(<[]\s*)?https?:\/\/[^\s)>\]]+[)>\]]?/iu;

/** Whether a line only says where a recording or slides are: "Slides: …", an address. @internal */
export function isMediaLine(text: string): boolean {
  return (
    /^\s*(?:slides?|slide deck|deck|video|videos?|recording|presentation|youtube|link|url|watch)\s*(?:[:–—-]|$)/i.test(
      text,
    ) || /^\s*https?:\/\/\S+\s*$/.test(text)
  );
}

/** Where a mark about media stands: it is no part of a title. @internal */
export function findMediaMark(
  text: string,
): { start: number; end: number } | undefined {
  const match =
    MARK.exec(text) ?? TRAILING_MARK.exec(text) ?? ADDRESS.exec(text);
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : undefined;
}

/** Whether a text says beside a title that there is a recording or a deck. @internal */
export function hasMediaMark(text: string): boolean {
  return MARK.test(text) || TRAILING_MARK.test(text);
}

/** The text without its marks about media. @internal */
export function withoutMediaMarks(text: string): string {
  let rest = text;
  for (let mark = findMediaMark(rest); mark; mark = findMediaMark(rest)) {
    rest = `${rest.slice(0, mark.start)}${rest.slice(mark.end)}`;
  }
  return rest.replace(/\s+/g, ' ').trim();
}

/** The links of one talk, by what they lead to. @internal */
export interface TalkLinks {
  url: string | null;
  video: string | null;
  slides: string | null;
  externalIds: string[];
  media: Media[];
  /** What a schedule's address says about the type. */
  type: TalkType | null;
  /** What makes each address what it is taken for. */
  rules: Map<'url' | 'video' | 'slides', LinkRule>;
}

/** The rule that took a link for what it is, and what the link is called. @internal */
export interface LinkRule {
  rule: string;
  label: string;
  /** Where the link stands, if not where its talk does. */
  line?: number | null;
}

const ADDRESSES = ['url', 'video', 'slides'] as const;

/**
 * Takes what one talk is said to have in another place: its recording and its slides, and its page unless that is none.
 *
 * @param links - of the talk; they grow
 * @param line - where the other place is
 *
 * @internal
 */
export function addLinks(
  links: TalkLinks,
  found: TalkLinks,
  line: number | null,
  fields: ReadonlyArray<(typeof ADDRESSES)[number]> = ADDRESSES,
): void {
  for (const field of fields) {
    const rule = found.rules.get(field);
    if (links[field] !== null || found[field] === null) continue;
    links[field] = found[field];
    if (rule) links.rules.set(field, { ...rule, line });
  }
  links.media.push(
    ...found.media.filter(
      media => !links.media.some(known => known.url === media.url),
    ),
  );
}

const CALLED_VIDEO = new RegExp(
  `(?<!\\p{L})(?:${VIDEO_WORD})(?!\\p{L})|動画|视频|영상`,
  'iu',
);
const CALLED_SLIDES = new RegExp(
  `(?<!\\p{L})(?:${SLIDES_WORD})(?!\\p{L})|スライド|資料|자료`,
  'iu',
);

/** A page that is about one talk. @internal */
export const TALK_PAGE =
  /^https?:\/\/(?!(?:[\w-]+\.)*(?:github|gitlab|npmjs|microsoft|google|mozilla|medium|dev)\.(?:com|org|to)\/)(?:[^/]*sched\.(?:com\/event\/|co\/)|[^/]*fosdem\.org\/\d{4}\/schedule\/event|[^/]*pretalx|[^/]*infoq\.com\/presentations|[^?#]*\/(?:talks?|sessions?|proposals?|presentations?|speakers?|schedule\/(?:event|detail))\/[^/?#]+)/i;

const ELSEWHERE =
  /^https?:\/\/(?:[\w-]+\.)*(?:twitter\.com|x\.com|bsky\.app|linkedin\.com|facebook\.com|instagram\.com|reddit\.com|news\.ycombinator\.com|wikipedia\.org|amazon\.[a-z.]+|goodreads\.com|oreilly\.com\/library|arxiv\.org|meetup\.com|eventbrite\.[a-z.]+|npmjs\.com|crates\.io|pypi\.org|hub\.docker\.com)(?:\/|$)|^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/?[^/]*\/?$|^https?:\/\/[\w-]+(?:\.[\w-]+)*\/@[\w-]+\/\d+$/i;

/** Whether an address leads to what is surely no talk: a post, a project, a book, a paper, a meetup. @internal */
export function isElsewhere(url: string): boolean {
  return ELSEWHERE.test(url);
}

/** The words of a title or an address, folded. @internal */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 2);
}

/** Whether an address is the page of the talk of that title: its last part is made of the title's words. @internal */
export function isPageOf(url: string, title: string): boolean {
  if (!TALK_PAGE.test(url)) return false;
  let path = url.replace(/[?#].*$/, '').replace(/\/$/, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // An address that is not well encoded is compared as it stands.
  }
  const slug = wordsOf(path.slice(path.lastIndexOf('/') + 1));
  const words = new Set(wordsOf(title));
  const said = new Set(slug.filter(word => words.has(word))).size;
  return (
    slug.length > 0 &&
    (slug.filter(word => words.has(word)).length * 3 >= slug.length * 2 ||
      // Schedules set the names of the speakers behind the title.
      (words.size > 2 && said * 5 >= words.size * 4))
  );
}

/** Whether an address leads to a recording, to slides or to a session's page. @internal */
export function isTalkUrl(url: string): boolean {
  return readMediaAddress(url) !== null || TALK_PAGE.test(url);
}

const HANDLE = /^@[\w.-]{2,40}$/;

/** All that somebody ever recorded is no recording of one talk. */
const CHANNEL =
  /^https?:\/\/(?:www\.|m\.)?youtube\.com\/(?:(?:c|channel|user)\/|@)[^/?#]+(?:\/(?:featured|videos|streams|playlists|about))?\/?(?:[?#]|$)/i;

/** Sorts the links of a talk: its page, its recording, its slides. `title` is the span the title stands in. @internal */
export function readTalkLinks(
  inline: InlineText,
  title?: { start: number; end: number },
): TalkLinks {
  const links: TalkLinks = {
    url: null,
    video: null,
    slides: null,
    externalIds: [],
    media: [],
    type: null,
    rules: new Map(),
  };
  // "**Title by Name ([@name](…))**": the page of a person, whatever it stands within.
  const inTitle = (span: Span) =>
    Boolean(title) &&
    !HANDLE.test(inline.text.slice(span.start, span.end)) &&
    span.start < (title?.end ?? 0) &&
    span.end > (title?.start ?? 0);
  for (const span of inline.spans) {
    const url = span.url?.trim();
    if (!url || !/^https?:/i.test(url)) continue;
    const label = inline.text.slice(span.start, span.end);
    const take = (field: 'url' | 'video' | 'slides', rule: string) => {
      if (links[field] !== null) return;
      links[field] = url;
      links.rules.set(field, { rule, label });
    };
    const sched = readSchedLink(url);
    const introduced = inline.text.slice(
      Math.max(0, span.start - 16),
      span.start,
    );
    const aside = !inTitle(span) && label.split(' ').length <= 4;
    const media = readMediaAddress(url);
    const file = parseHttp(url);
    if (sched) {
      take('url', 'link-to-schedule');
      links.type ??= sched.type;
      if (!links.externalIds.includes(sched.externalId))
        links.externalIds.push(sched.externalId);
    } else if (
      media?.kind === 'slides' ||
      (file && isSlidesFile(file)) ||
      (aside &&
        (CALLED_SLIDES.test(label) ||
          /(?:slides?|deck)\s*[:–—-]\s*$/i.test(introduced)) &&
        !isVideoHost(url))
    ) {
      take(
        'slides',
        media?.kind === 'slides' ? 'link-to-slides' : 'link-called-slides',
      );
      links.media.push(mediaOf('slides', url));
    } else if (
      media?.kind === 'video' ||
      (aside &&
        CALLED_VIDEO.test(label) &&
        media?.kind !== 'audio' &&
        !CHANNEL.test(url))
    ) {
      take(
        'video',
        media?.kind === 'video' ? 'link-to-video' : 'link-called-video',
      );
      links.media.push(mediaOf('video', url));
      if (media?.externalId) links.externalIds.push(media.externalId);
    } else if (inTitle(span) || (TALK_PAGE.test(url) && aside)) {
      take('url', inTitle(span) ? 'link-of-title' : 'link-to-talk-page');
    }
  }
  return links;
}
