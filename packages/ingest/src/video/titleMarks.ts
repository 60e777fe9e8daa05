import { decodeHTML } from 'entities';
import { languageTagOf } from '../document/values';

/** What a channel writes around the title of a video that is neither title nor people nor event. */
export interface TitleMarks {
  /** The rest. */
  text: string;
  /** BCP 47, as a mark says it: `[JA]`, `(in Portuguese)`. */
  language: string | null;
  /** Further marks in words: `Livestream`, `Teaser`. */
  marks: string[];
}

const LANGUAGES = new Map<string, string>([
  ['english', 'en'],
  ['englisch', 'en'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['portuguese', 'pt'],
  ['português', 'pt'],
  ['italian', 'it'],
  ['italiano', 'it'],
  ['dutch', 'nl'],
  ['nederlands', 'nl'],
  ['polish', 'pl'],
  ['polski', 'pl'],
  ['russian', 'ru'],
  ['japanese', 'ja'],
  ['日本語', 'ja'],
  ['chinese', 'zh'],
  ['中文', 'zh'],
  ['korean', 'ko'],
  ['eng', 'en'],
  ['rus', 'ru'],
  ['ger', 'de'],
  ['deu', 'de'],
  ['fra', 'fr'],
  ['esp', 'es'],
  ['spa', 'es'],
  ['por', 'pt'],
  ['ita', 'it'],
  ['jpn', 'ja'],
  ['ukr', 'uk'],
  ['jp', 'ja'],
  ['cn', 'zh'],
  ['kr', 'ko'],
]);
/** Two letters in brackets that are languages and hardly anything else. */
const CODES = new Set(
  'en de fr es pt it nl pl ru ja zh ko cs sv da fi nb no uk tr el hu ro ca eu gl'.split(
    ' ',
  ),
);

/** The language that a mark names, `EN`, `pt-BR`, `in German`, `EN with subtitles`; of two the first. */
function languageOfMark(mark: string): string | null {
  const [first] = mark
    .toLowerCase()
    .replace(/^(?:in|auf|en|em|language|lang)[: ]+(?=\p{L}{3})/u, '')
    .split(/[\s/|,&+]+/);
  const named = LANGUAGES.get(first);
  if (named) return named;
  return CODES.has(first.slice(0, 2)) && /^[a-z]{2}(?:-[a-z]{2})?$/.test(first)
    ? languageTagOf(first)
    : null;
}

/** Marks that say how the video was made. */
const TECHNICAL =
  /^(?:hd|4k|8k|uhd|\d{3,4}p|full hd|audio|video|recording|recorded|vod|full(?: talk| video| version)?|extended|remote|virtual|online|live|uncut|re-?upload|official|new|subtitles?|subtitled|cc|legendado|untertitelt)$/i;
/** Marks that decide whether the video is a talk at all. */
const TELLING =
  /^(?:live[- ]?stream(?:ing)?|stream|teaser|trailer|promo|shorts?|highlights?|after ?movie|interview|podcast|announcement|preview)$/i;

const LEADING =
  /^\s*(?:\[([^[\]]{1,40})\]|【([^【】]{1,40})】|\(([A-Za-z]{2}(?:[/|-][A-Za-z]{2})?)\))\s*[:–—-]?\s*/u;
const TRAILING = /\s*(?:\[([^[\]]{1,40})\]|\(([^()]{1,40})\))\s*$/u;

/** `#12`, `12.`, `D22.`, `Ep. 12:`, `S02E07 -`, `01 -`, `04-107_`: a place in a list, no part of a title. */
const NUMBER =
  /^(?:#\d{1,4}\s*[:.)–—|-]?\s+|(?:[A-Z]{1,2})?\d{1,3}[.)]\s+(?=\S)|\d{1,3}\s+[-–—|]\s+|(?:ep(?:isode)?|talk|session|video|nr|no|folge|part)\.?\s*#?\d{1,4}\s*[:.–—|-]\s*|S\d{1,2}E\d{1,3}\s*[:.–—|-]?\s+|\d{2}-\d{2,3}[_ ]+)/iu;
/** Hashtags behind the title, or before it. */
const HASHTAGS =
  /(?:\s+#[\p{L}\p{N}_]+)+\s*$|^(?:#\p{L}[\p{L}\p{N}_]*\s+)+(?=\S)/gu;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;
/** Emoji around a title: decoration. What they mean (⚡) is read before. */
const EMOJI_AROUND =
  /^(?:[\p{Extended_Pictographic}\u{FE0F}\u{200D}\u{1F1E6}-\u{1F1FF}]\s*)+|(?:\s*[\p{Extended_Pictographic}\u{FE0F}\u{200D}\u{1F1E6}-\u{1F1FF}])+$/gu;

/** "The #100DaysOfCode Challenge" and "#NoEstimates" are titles: hashtags go where a title is left. */
function takeHashtags(text: string): { rest: string; tags: string[] } {
  const tags: string[] = [];
  const rest = text.replace(HASHTAGS, (hashtags: string, at: number) => {
    const isTitle =
      text.length - hashtags.length < 8 ||
      (at > 0 && !/\S\s+\S/.test(text.slice(0, at)));
    if (isTitle) return hashtags;
    tags.push(...(hashtags.match(/[\p{L}\p{N}_]+/gu) ?? []));
    return '';
  });
  return { rest, tags };
}

/**
 * Takes the marks off a video's title: languages, numbers, hashtags, emoji, and how it was recorded. Bounded: each round
 * takes one mark away.
 *
 * @internal
 */
export function takeMarks(title: string): TitleMarks {
  const found: TitleMarks = { text: title, language: null, marks: [] };
  let text = decodeHTML(title)
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^⚡|⚡\uFE0F?$/u.test(text)) found.marks.push('⚡');
  for (let round = 0; round < 8; round += 1) {
    const before = text;
    const { rest, tags } = takeHashtags(text);
    text = rest;
    found.marks.push(...tags);
    text = text.replace(EMOJI_AROUND, '').trim();
    for (const pattern of [LEADING, TRAILING]) {
      const match = pattern.exec(text);
      const mark = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
      const language = mark ? languageOfMark(mark) : null;
      if (match && (language || TECHNICAL.test(mark) || TELLING.test(mark))) {
        found.language ??= language;
        found.marks.push(mark);
        text = `${text.slice(0, match.index)}${text.slice(
          match.index + match[0].length,
        )}`.trim();
      }
    }
    const unnumbered = text.replace(NUMBER, '');
    if (/\p{L}{2}/u.test(unnumbered)) text = unnumbered;
    if (text === before) break;
  }
  return { ...found, text: text || title.trim() };
}
