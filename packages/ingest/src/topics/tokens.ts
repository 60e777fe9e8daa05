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

const ASCII_WORD = /^[a-z0-9+#]+$/i;

/** `PRs` */
const ABBREVIATIONS = /^[A-Z][A-Z\d]+s$/;

/** A text repeats its words, and texts each other's. */
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
  for (const match of text.matchAll(wordIn(text))) {
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
      key: keyOf(written),
      written,
      start,
      end: start + written.length,
    });
  }
  return tokens;
}

function wordIn(text: string): RegExp {
  if (!FOREIGN.test(text)) return ENGLISH_WORD;
  return ASIAN.test(text) ? WORD : WESTERN_WORD;
}

function keyOf(written: string): string {
  const known = KEYS.get(written);
  if (known !== undefined) return known;
  const folded = ASCII_WORD.test(written)
    ? written.toLowerCase()
    : fold(written);
  const key = ABBREVIATIONS.test(written)
    ? folded.slice(0, -1)
    : singular(folded);
  if (written.length > MAX_CACHED_LENGTH) return key;
  if (KEYS.size >= MAX_KEYS) KEYS.clear();
  KEYS.set(written, key);
  return key;
}

/** English plurals, and those of other languages that end in s. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.length > 4 && /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
