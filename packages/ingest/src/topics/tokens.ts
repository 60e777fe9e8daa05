import { fold } from '../resolve/normalise';

/**
 * A word of a text, as it is compared and as it stands there.
 *
 * @internal
 */
export interface Token {
  /** Folded, in the singular: `paths` is `path`. */
  key: string;
  /** As written. */
  written: string;
  /** First character in the text. */
  start: number;
  /** One past the last character. */
  end: number;
  /** Something else begins here: no phrase goes on over a colon, a dash or the end of a sentence. */
  isFirst: boolean;
}

/** Chinese is written without spaces: each of its characters is a word. Katakana runs are words of their own. */
const WORD =
  /\p{Script=Han}|[\p{Script=Katakana}ー]+|(?:(?!\p{Script=Han}|\p{Script=Katakana})[\p{L}\p{N}\p{M}])+[+#]*/gu;
/** The same where no letter can be Chinese or Japanese. */
const WESTERN_WORD = /[\p{L}\p{N}\p{M}]+[+#]*/gu;
const ENGLISH_WORD = /[A-Za-z0-9]+[+#]*/g;
const FOREIGN = /\P{ASCII}/u;
const ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]|[\ud840-\ud8ff]/;

/** Between two words that belong to no one phrase. */
const BREAK = /[:;!?|()[\]"“”„«»…]|\.\s|\s[-–—]+\s|[–—]/;

/** `PRs` */
const ABBREVIATIONS = /^[A-Z][A-Z\d]+s$/;

/** Folding takes its time; texts repeat their words, and each other's. */
const KEYS = new Map<string, string>();
const MAX_KEYS = 50_000;
const MAX_CACHED_LENGTH = 40;

/**
 * The words of a text, in the form in which topics are looked for: folded, plurals as singulars, hyphens as spaces, without
 * the `s` of an apostrophe.
 *
 * @internal
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const isEnglish = !FOREIGN.test(text);
  const word = isEnglish ? ENGLISH_WORD : wordIn(text);
  for (const match of text.matchAll(word)) {
    const [written] = match;
    const start = match.index ?? 0;
    const isGenitive =
      written.length === 1 &&
      (written === 's' || written === 'S') &&
      /['’]/.test(text[start - 1] ?? '');
    if (isGenitive) continue;
    const between = text.slice(last, start);
    last = start + written.length;
    tokens.push({
      isFirst: between !== ' ' && BREAK.test(between),
      key: keyOf(written, isEnglish),
      written,
      start,
      end: start + written.length,
    });
  }
  return tokens;
}

function wordIn(text: string): RegExp {
  return ASIAN.test(text) ? WORD : WESTERN_WORD;
}

function keyOf(written: string, isEnglish: boolean): string {
  if (isEnglish) return singularOf(written, written.toLowerCase());
  const known = KEYS.get(written);
  if (known !== undefined) return known;
  const key = singularOf(written, fold(written));
  if (written.length > MAX_CACHED_LENGTH) return key;
  if (KEYS.size >= MAX_KEYS) KEYS.clear();
  KEYS.set(written, key);
  return key;
}

function singularOf(written: string, folded: string): string {
  if (!folded.endsWith('s')) return folded;
  return ABBREVIATIONS.test(written) ? folded.slice(0, -1) : singular(folded);
}

/** English plurals, and those of other languages that end in s. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.length > 4 && /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
