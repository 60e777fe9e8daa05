import { words } from './normalise';

/**
 * A title in the form in which titles are compared.
 *
 * @internal
 */
export interface TitleForm {
  /** Its words without the prefix for the kind of session, joined by spaces. Equal for two spellings of one title. */
  core: string;
  /** The cores of title, subtitle and further parts, where there are any: people often give one of them only. */
  pieces: string[];
  /** The distinct words that carry meaning. */
  tokens: Set<string>;
  /** Numbers, months and days it names: "Meetup May 2024" is not "Meetup June 2024". */
  numbers: string[];
  years: string[];
  /** Which part or instalment it is, "Part 2", "#12". */
  part: string | null;
  /** It was cut off ("How Did We Make…"); its last word may be half a word. */
  truncated: boolean;
}

/** What a programme writes before a title to say what kind of session it is. */
const KIND =
  '(?:opening|closing|sponsored|sponsor|invited|virtual|project|cl|mini)?[ -]*(?:panel(?: discussion)?|keynote(?: session)?|lightning talk|case study|fireside chat|workshop|tutorial|talk|session|demo|presentation|bof|birds of a feather|poster(?: session)?|contribfest)';
const PREFIX = new RegExp(
  `^(?:\\p{Extended_Pictographic}\\uFE0F?\\s*)?(?:${KIND}\\s*(?::|[-–—|]\\s)|\\[${KIND}\\])\\s*(?=\\S)`,
  'iu',
);

/** Small words of the languages we meet most; they tell no titles apart. */
const SMALL = new Set(
  (
    'a an and as at be by for from how in into is it its of on or our that the their this to up via we what when where ' +
    'which who why will with you your vs versus der die das den dem ein eine und mit von zu zur zum im fur le la les un ' +
    'une des du et en pour avec el los las y con para di della dei del il lo gli per che da em do dos das um uma os no na e al'
  ).split(' '),
);

const SAME_WORD = new Map([
  ['k8s', 'kubernetes'],
  ['kube', 'kubernetes'],
  ['oss', 'opensource'],
  ['idps', 'idp'],
  ['ui', 'interface'],
]);

/**
 * Unites singular and plural, nothing more: a stemmer would unite too much.
 *
 * @internal
 */
export function stem(word: string): string {
  const same = SAME_WORD.get(word);
  if (same) return same;
  if (word.length > 4 && /ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && /[^siu]s$/.test(word)) return word.slice(0, -1);
  return word;
}

const PART =
  /(?:\b(?:part|teil|partie|volume|vol|episode|session|day)\s*|#\s*|[\s(])(\d{1,3}|[ivx]+)\b\)?(?:\s*(?:of|\/)\s*\d+\)?)?\s*$|\b(?:part|teil|partie|volume|vol|episode|day|session|track|hall|room)\s*(\d{1,3}|[ivx]+)\b/i;
const YEAR = /^(?:19|20)\d\d$/;
const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday morning afternoon evening'
  ).split(' '),
);

function numbersOf(all: string[]): string[] {
  return all.flatMap(word => {
    if (CALENDAR.has(word)) return [word];
    return /^(?:part)?(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? [];
  });
}

const BETWEEN = /:\s+|\s+[-–—|]\s+|[;?!.]\s+/;

/** Parts of a title that are looked at one by one. */
const MAX_PIECES = 6;

/** Head and rest; and each part of a title that a recording decorates, "Conf 2031 | A Title | A Speaker". */
function piecesOf(title: string): string[] {
  const parts = title.split(BETWEEN);
  const [head = ''] = parts;
  if (parts.length === 1) return [];
  const tail = title.slice(head.length).replace(/^[^\p{L}\p{N}]+/u, '');
  const all = [head, tail, ...parts.slice(1, MAX_PIECES)];
  return [...new Set(all.map(piece => words(piece).join(' ')))].filter(Boolean);
}

/**
 * Whether the one is the title or the subtitle of the other.
 *
 * @internal
 */
export function isPiece(a: TitleForm, b: TitleForm): boolean {
  return a.pieces.includes(b.core) || b.pieces.includes(a.core);
}

/**
 * Takes the prefix for the kind of session off a title, "Panel: ", "[Keynote] ".
 *
 * @internal
 */
export function withoutKind(title: string): string {
  return title.trim().replace(PREFIX, '').trim() || title.trim();
}

/**
 * The form in which a title is compared with others.
 *
 * @internal
 */
export function titleForm(title: string): TitleForm {
  // A link card ends in the host it leads to, "How Did We… (sched.com)".
  const bare = withoutKind(title).replace(/\s*\([\w.-]+\.[a-z]{2,}\)$/, '');
  const truncated = /(…|\.\.\.)$/.test(bare);
  const all = words(bare);
  const meant = truncated ? all.slice(0, -1) : all;
  const part = PART.exec(bare);
  const numbers = numbersOf(all);
  return {
    core: all.join(' '),
    pieces: piecesOf(bare),
    tokens: new Set(meant.filter(word => !SMALL.has(word)).map(stem)),
    numbers: numbers.filter(number => !YEAR.test(number)),
    years: numbers.filter(number => YEAR.test(number)),
    part: (part?.[1] ?? part?.[2])?.toLowerCase() ?? null,
    truncated,
  };
}

/**
 * Whether the one is the cut-off beginning of the other.
 *
 * @internal
 */
export function isCutOff(a: TitleForm, b: TitleForm): boolean {
  if (a.truncated === b.truncated) return false;
  const [short, long] = a.truncated ? [a, b] : [b, a];
  return short.core.length >= 20 && long.core.startsWith(short.core);
}
