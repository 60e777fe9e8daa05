/** A quoted part of a text, marks left out. */
export interface Quote {
  /** Of the opening mark. */
  start: number;
  /** One past the closing mark. */
  end: number;
  text: string;
}

const PAIRS: Array<[string, string]> = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
];

/** Longer than any title. */
const LONGEST_QUOTE = 400;

/** By the opening mark. */
const OPENING = new Map(PAIRS.map(pair => [pair[0], pair]));

/** What stands between straight single marks is a quotation only where it reads like a title: they are apostrophes, too. */
const SINGLE = /^\p{Lu}\S*(?: \S+)+$/u;

function closingAt(
  text: string,
  from: number,
  open: string,
  close: string,
): number {
  const until = Math.min(text.length, from + LONGEST_QUOTE);
  for (let i = from; i < until; i += 1) {
    if (text[i] === close) {
      const before = text[i - 1] ?? '';
      const after = text[i + 1] ?? ' ';
      const apostrophe =
        (close === '’' || close === "'") &&
        /\p{L}/u.test(before) &&
        /\p{L}/u.test(after);
      const reopened =
        open === close && /\s/.test(before) && /\p{L}/u.test(after);
      if (!apostrophe && !reopened) return i;
    }
    if (text[i] === open && open !== close) return -1;
  }
  return -1;
}

/**
 * Finds the quoted parts of a text. A curly mark that is opened and never closed quotes up to the end of the paragraph,
 * where what follows reads on to the end in one piece.
 *
 * @internal
 */
export function quotesIn(text: string): Quote[] {
  const quotes: Quote[] = [];
  let i = 0;
  while (i < text.length) {
    const pair = OPENING.get(text[i]);
    const before = text[i - 1] ?? ' ';
    if (pair && /[\s([—–:>/-]/.test(before)) {
      const [open, close] = pair;
      let end = closingAt(text, i + 1, open, close);
      if (end < 0 && open === '“') end = closingAt(text, i + 1, '“', '"');
      if (open === "'" && !SINGLE.test(text.slice(i + 1, end))) end = -1;
      if (end > i + 1) {
        quotes.push({ start: i, end: end + 1, text: text.slice(i + 1, end) });
        i = end + 1;
        continue;
      }
      if (
        end < 0 &&
        open === '“' &&
        text.length - i < 160 &&
        !/[“”]/.test(text.slice(i + 1)) &&
        !/[.?!]\s+\p{Lu}/u.test(text.slice(i + 1))
      ) {
        quotes.push({ start: i, end: text.length, text: text.slice(i + 1) });
        break;
      }
    }
    i += 1;
  }
  return quotes;
}
