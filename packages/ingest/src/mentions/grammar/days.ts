import { eventsIn } from '../../events';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );
/** As other languages write them, where it is not as English does; by number. */
const FOREIGN_MONTHS = [
  'januari|januar|jänner|janvier|enero|janeiro|gennaio|stycznia|styczeń|ledna|leden|января|январь|січня|ocak',
  'februari|februar|février|febrero|fevereiro|febbraio|lutego|luty|února|únor|февраля|февраль|лютого|şubat',
  'märz|mars|marts|marzo|março|maart|marca|marzec|března|březen|марта|март|березня|mart',
  'avril|abril|aprile|kwietnia|kwiecień|dubna|duben|апреля|апрель|квітня|nisan',
  'maio|maggio|mayo|maja|maj|mai|mei|května|květen|мая|май|травня|mayıs',
  'juni|juin|junio|junho|giugno|czerwca|czerwiec|června|červen|июня|июнь|червня|haziran',
  'juli|juillet|julio|julho|luglio|lipca|lipiec|července|červenec|июля|июль|липня|temmuz',
  'août|agosto|augustus|augusti|sierpnia|sierpień|srpna|srpen|августа|август|серпня|ağustos',
  'septembre|septiembre|setembro|settembre|września|wrzesień|září|сентября|сентябрь|вересня|eylül',
  'oktober|octobre|octubre|outubro|ottobre|października|październik|října|říjen|октября|октябрь|жовтня|ekim',
  'novembre|noviembre|novembro|listopada|listopad|listopadu|листопада|ноября|ноябрь|kasım',
  'dezember|décembre|diciembre|dezembro|dicembre|desember|grudnia|grudzień|prosince|prosinec|декабря|декабрь|грудня|aralık',
].map(names => names.split('|'));
const MONTH = `(${FOREIGN_MONTHS.flat().join('|')}|${MONTHS.map(
  month => `${month.slice(0, 3)}(?:${month.slice(3)})?`,
).join('|')}|sept)(?![\\p{L}])\\.?`;
const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|[月火水木金土日]曜日?';
/** "Tue", "Thurs": only right before a date or a time. */
const SHORT_WEEKDAY =
  '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so)';
const FORMS: Array<
  [RegExp, (match: RegExpExecArray) => [string | undefined, number, number]]
> = [
  [
    /(?<![\d/.])(20\d\d)[/.](\d{1,2})[/.](\d{1,2})(?![\d/.-])/,
    m => [m[1], Number(m[2]), Number(m[3])],
  ],
  [
    /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/,
    m => [m[1], Number(m[2]), Number(m[3])],
  ],
  [
    new RegExp(
      `(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(20\\d\\d))?(?!\\s*[-–]\\s*\\d)`,
      'iu',
    ),
    m => [m[3], monthOf(m[1]), Number(m[2])],
  ],
  [
    new RegExp(
      `(?<![\\d–-])\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?${MONTH}(?:,?\\s+(?:de\\s+)?(20\\d\\d))?`,
      'iu',
    ),
    m => [m[3], monthOf(m[2]), Number(m[1])],
  ],
  [
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/,
    m => [m[3], Number(m[2]), Number(m[1])],
  ],
  [
    /(?:(20\d\d)\s?年\s?)?(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日/,
    m => [m[1], Number(m[2]), Number(m[3])],
  ],
];

/** "05/06/2017", "05-06-2017": the day first in most of the world. */
const SLASHED =
  /(?<![\d/-])(\d{1,2})(?:\/(\d{1,2})\/|-(\d{1,2})-)(20\d\d)(?![\d/-])/;

/** The two numbers before the year. */
function pairOf([, first, slashed, dashed]: readonly string[]): [
  number,
  number,
] {
  return [Number(first), Number(slashed ?? dashed)];
}

/** Which number of "05/06/2017" is the day; null where nothing tells. @internal */
export type DayOrder = 'day-first' | 'month-first' | null;

/**
 * In which order a document writes its dates: one that can be read only one way tells for all of them, else the language,
 * English aside.
 *
 * @internal
 */
export function dayOrderOf(text: string, language: string | null): DayOrder {
  const pairs = [...text.matchAll(new RegExp(SLASHED.source, 'g'))]
    .slice(0, 500)
    .map(pairOf);
  if (pairs.some(([first]) => first > 12)) return 'day-first';
  if (pairs.some(([, second]) => second > 12)) return 'month-first';
  return language === null || /^en/i.test(language) ? null : 'day-first';
}

/** Numbers above twelve are no months. */
function onlyOrder(first: number, second: number): DayOrder {
  if (first > 12) return 'day-first';
  return second > 12 ? 'month-first' : null;
}

function slashedDay(text: string, order: DayOrder): string | null {
  const match = SLASHED.exec(text);
  if (!match) return null;
  const [first, second] = pairOf(match);
  const year = Number(match[4]);
  const told = order ?? onlyOrder(first, second);
  if (!told) return null;
  return told === 'day-first'
    ? isoDay(year, second, first)
    : isoDay(year, first, second);
}

/** Null where there is no such day. */
function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const foreign = FOREIGN_MONTHS.findIndex(names => names.includes(lower));
  if (foreign >= 0) return foreign + 1;
  return MONTHS.findIndex(month => month.startsWith(lower.slice(0, 3))) + 1;
}

/**
 * The day a heading or a cell names, as ISO 8601: "Day 1 - March 20", "Tuesday, 19 March 2024", "2024-03-20".
 * Null where the year is nowhere to be had, and for spans of days.
 *
 * @param order - which number of a date in slashes is the day
 * @internal
 */
export function dayIn(
  text: string,
  year: number | null,
  order: DayOrder = null,
): string | null {
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) {
      const [ownYear, month, day] = read(match);
      const fullYear = ownYear ? Number(ownYear) : year;
      return fullYear ? isoDay(fullYear, month, day) : null;
    }
  }
  return slashedDay(text, order);
}

/** Parts of a conference that headings name beside their day. */
const PART_OF_EVENT =
  /(?<!\p{L})(?:co-?located events?|pre-?conference(?: day)?|main (?:event|conference)|conference|(?:lightning|project) talks|sessions|talks|schedule|agenda)(?!\p{L})/giu;

/** The text without the events and the parts of events it names, and without what stands in brackets behind a date. */
function withoutEvents(text: string): string {
  let rest = text;
  for (const { start, end } of eventsIn(text).reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(PART_OF_EVENT, ' ').replace(/\([^()]{1,60}\)\s*$/, '');
}

const NUMBERED_DAY =
  /(?<!\p{L})(?:day|tag|jour|día|dia|giorno|dag|dzień|den|день)\s*(?:\d{1,2}|one|two|three|four|five|zero)\b/giu;
const COUNTED_DAY = /\b(?:first|second|third|fourth|last) day\b/gi;
const PART_OF_WEEK = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY}|morning|afternoon|evening|matin|après-midi|vormittag|nachmittag|mañana|tarde|manhã|mattina|pomeriggio|ochtend|middag)(?!\\p{L})`,
  'giu',
);
const MONTH_NAME = new RegExp(`(?<!\\p{L})${MONTH}`, 'giu');
const DAY_IN_JAPANESE = /\d+\s*日目/g;
const DAY_NUMBER = /\d+(?:st|nd|rd|th)?|[\s,.:()–—|/#年月日-]/g;
/** All that a heading about a day alone is made of, in the order in which it is taken out. */
const OF_DAYS = [
  NUMBERED_DAY,
  COUNTED_DAY,
  PART_OF_WEEK,
  MONTH_NAME,
  DAY_IN_JAPANESE,
  DAY_NUMBER,
];
/** Without any of these nothing speaks of a day: most headings are told by this alone. */
const ANY_DAY = new RegExp(
  `\\d|[年月日]|(?:first|second|third|fourth|last) day|(?:day|tag|jour|día|dia|giorno|dag|dzień|den|день)\\s*(?:one|two|three|four|five|zero)|${PART_OF_WEEK.source}|${MONTH_NAME.source}`,
  'iu',
);

/**
 * Whether a heading is about a day alone: "Day 2", "Day 1 - March 20", "Tuesday", "Tuesday, October 25 (SomeCon)".
 *
 * @internal
 */
export function isDayHeading(text: string): boolean {
  if (!ANY_DAY.test(text)) return false;
  return (
    namesDayOnly(text) ||
    (text.length < 120 && namesDayOnly(withoutEvents(text)))
  );
}

function namesDayOnly(text: string): boolean {
  const rest = OF_DAYS.reduce((left, part) => left.replace(part, ''), text);
  return rest.length === 0 && /\p{L}/u.test(text);
}

const DATE_HERE = FORMS.map(
  ([form]) => new RegExp(`^(?:${form.source})`, 'iu'),
);
/** "Thrusday": a weekday that is misspelt, before a date. */
const MISSPELT_WEEKDAY = `[mtwfs]\\p{L}{3,8}day(?=,?\\s+(?:\\d{1,2}\\s+)?${MONTH})`;
const WEEKDAY_HERE = new RegExp(
  `^(?:(?:${WEEKDAY})|${MISSPELT_WEEKDAY}|${SHORT_WEEKDAY}\\.?(?=,?\\s+(?:\\d|\\p{L}{3,9}\\.?\\s+\\d)))(?!\\p{L})[,.]?\\s*`,
  'iu',
);

/** "Friday 10/15": without its year. */
const MONTH_AND_DAY = /^(\d{1,2})\/(\d{1,2})(?![\d/])/;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The one day that two numbers can mean on that day of the week. */
function onWeekday(
  text: string,
  year: number,
  first: number,
  second: number,
): string | null {
  const weekday = WEEKDAYS.indexOf(text.slice(0, 3).toLowerCase());
  const fits = [
    isoDay(year, first, second),
    isoDay(year, second, first),
  ].filter(day => day !== null && new Date(day).getUTCDay() === weekday);
  return new Set(fits).size === 1 ? fits[0] : null;
}

/**
 * The weekday and the date a line begins with, "Tue, Mar 19, 2024": how much of it they take, and the day they name.
 *
 * @internal
 */
export function leadingDay(
  text: string,
  year: number | null,
): { day: string | null; dated: boolean; weekday: boolean; length: number } {
  const weekday = WEEKDAY_HERE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(weekday, weekday + 40);
  const date = DATE_HERE.map(form => form.exec(rest)).find(Boolean);
  const short = !date && weekday > 0 ? MONTH_AND_DAY.exec(rest) : null;
  const checked =
    short && year && onWeekday(text, year, Number(short[1]), Number(short[2]));
  if (short && checked)
    return {
      day: checked,
      dated: true,
      weekday: true,
      length: weekday + short[0].length,
    };
  return {
    day: date ? dayIn(date[0], year) : null,
    dated: Boolean(date),
    weekday: weekday > 0,
    length: weekday + (date?.[0].length ?? 0),
  };
}
