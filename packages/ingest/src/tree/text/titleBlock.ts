import { dateOf } from '../../document/values';
import type { Line } from './lines';

/**
 * What stands above the first paragraph of plain text.
 *
 * @internal
 */
export interface TitleBlock {
  title: string | null;
  titleLine: number | null;
  author: string | null;
  published: string | null;
  /** Lines that belong to the block and say nothing of the subject: byline, date, buttons. */
  furniture: Set<number>;
}

const MAX_LINES = 10;
const MAX_LENGTH = 140;

/** Buttons and counters that exports of publishing platforms leave behind. */
const BUTTON =
  /^(follow|listen|share|more|open in app|sign (up|in)|member-only story|top highlight|get the .* app|\d+(\.\d+)?k?|·|--+|\d+ min(ute)?s? read)$/i;
const READING_TIME = /(?:[·•|]\s*)?\d+\s*min(?:ute)?s?\s+read(?:\s*[·•|])?/i;
const BYLINE = /^(?:written |posted )?by:?\s+(.{3,60})$|^author:\s*(.{3,60})$/i;
/** Two to four words, each a name. */
const PERSON =
  /^\p{Lu}[\p{L}'’.-]+(?:\s+(?:(?:van|von|de|del|della|der|den|di|da|dos|el|la|le|ter|ten|bin|al)\s+)*\p{Lu}[\p{L}'’.-]*){1,3}$/u;
const LEAD_IN =
  /^(?:published|posted|updated|last updated|date)(?:\s+on)?:?\s+/i;

function dateIn(text: string): string | null {
  const bare = text.replace(READING_TIME, '').replace(LEAD_IN, '').trim();
  const part = bare.split(/\s+[·•|]\s+/).map(piece => dateOf(piece));
  return part.find(date => date !== null) ?? null;
}

function isParagraph(
  line: Line,
  next: Line | undefined,
  wrapped: boolean,
): boolean {
  if (wrapped && next?.kind === 'prose') return true;

  const words = line.text.split(/\s+/).length;
  return (
    line.text.length > MAX_LENGTH ||
    line.raw.includes('\t') ||
    line.text.endsWith(':') ||
    (words > 12 && /[.!?:]["'”’)]?$/.test(line.text)) ||
    (words > 6 && /\.["'”’)]?$/.test(line.text))
  );
}

/** Whether the text says what it is about: a kicker above the title (`Conference summary`) is shorter than it. */
function isKicker(text: string, next: string | undefined): boolean {
  const words = text.split(/\s+/).length;
  return (
    next !== undefined &&
    words <= 3 &&
    !/\d/.test(text) &&
    next.split(/\s+/).length > words + 1
  );
}

/**
 * Reads title, author and date from the short lines above the first paragraph. A text that begins with a paragraph has none.
 *
 * @internal
 */
export function readTitleBlock(lines: Line[], wrapped: boolean): TitleBlock {
  const filled = lines.filter(({ kind }) => kind !== 'blank');
  const end = filled.findIndex(
    line =>
      line.kind === 'item' ||
      (line.kind === 'prose' && isParagraph(line, lines[line.number], wrapped)),
  );
  const block = filled.slice(
    0,
    Math.min(end < 0 ? filled.length : end, MAX_LINES),
  );
  const result: TitleBlock = {
    title: null,
    titleLine: null,
    author: null,
    published: null,
    furniture: new Set(),
  };
  const titles: Line[] = [];
  for (const line of block) {
    const byline = BYLINE.exec(line.text);
    const date = dateIn(line.text);
    if (line.kind === 'rule' || BUTTON.test(line.text)) {
      result.furniture.add(line.number);
    } else if (date) {
      result.published ??= date;
      result.furniture.add(line.number);
    } else if (READING_TIME.test(line.text)) {
      result.furniture.add(line.number);
    } else if (byline) {
      const [name, rest] = (byline[1] ?? byline[2]).split(
        /\s+[·•|]\s+|,?\s+on\s+(?=\w+ \d)/,
      );
      result.author ??= name.trim();
      result.published ??= rest ? dateIn(rest) : null;
      result.furniture.add(line.number);
    } else if (titles.length > 0 && !result.author && PERSON.test(line.text)) {
      result.author = line.text;
      result.furniture.add(line.number);
    } else {
      titles.push(line);
    }
  }
  // A document of short lines alone (a list without bullets, an address) has no title block.
  if (end < 0 && titles.length > 3) return { ...result, author: null };
  const first = titles.findIndex(
    (line, index) => !isKicker(line.text, titles[index + 1]?.text),
  );
  const title = first < 0 ? undefined : titles[first];
  // A title stands above something, and is no sentence.
  if (
    title &&
    title !== filled[filled.length - 1] &&
    !/[^.]\.$/.test(title.text)
  ) {
    result.title = title.text.replace(/^title:\s*/i, '');
    result.titleLine = title.number;
    titles
      .slice(0, first)
      .forEach(({ number }) => result.furniture.add(number));
  }
  return result;
}
