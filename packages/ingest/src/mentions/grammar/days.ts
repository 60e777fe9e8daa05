const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );
/** As German, French and Spanish write them, where it is not as English does; by number. */
const FOREIGN_MONTHS = [
  'januar|janvier|enero',
  'februar|février|febrero',
  'märz|mars|marzo',
  'avril|abril',
  'mai|mayo',
  'juni|juin|junio',
  'juli|juillet|julio',
  'août|agosto',
  'septembre|septiembre',
  'oktober|octobre|octubre',
  'novembre|noviembre',
  'dezember|décembre|diciembre',
].map(names => names.split('|'));
const MONTH = `(${FOREIGN_MONTHS.flat().join('|')}|${MONTHS.map(
  month => `${month.slice(0, 3)}(?:${month.slice(3)})?`,
).join('|')}|sept)(?![\\p{L}])\\.?`;
const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const FORMS: Array<
  [RegExp, (match: RegExpExecArray) => [string | undefined, number, number]]
> = [
  [
    /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/,
    m => [m[1], Number(m[2]), Number(m[3])],
  ],
  [
    new RegExp(
      `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(20\\d\\d))?(?!\\s*[-–]\\s*\\d)`,
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
];

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
 * @internal
 */
export function dayIn(text: string, year: number | null): string | null {
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) {
      const [ownYear, month, day] = read(match);
      const fullYear = ownYear ? Number(ownYear) : year;
      if (!fullYear || month < 1 || month > 12 || day < 1 || day > 31)
        return null;
      const date = new Date(Date.UTC(fullYear, month - 1, day));
      return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
    }
  }
  return null;
}

/** Whether a heading is about a day alone: "Day 2", "Day 1 - March 20", "Tuesday". @internal */
export function isDayHeading(text: string): boolean {
  const rest = text
    .replace(
      /(?<!\p{L})(?:day|tag|jour|día)\s*(?:\d|one|two|three|four|five|zero)\b/giu,
      '',
    )
    .replace(/\b(?:first|second|third|fourth|last) day\b/gi, '')
    .replace(
      new RegExp(
        `(?<!\\p{L})(?:${WEEKDAY}|morning|afternoon|evening|matin|après-midi|vormittag|nachmittag)(?!\\p{L})`,
        'giu',
      ),
      '',
    )
    .replace(new RegExp(`\\b${MONTH}`, 'giu'), '')
    .replace(/\d+(?:st|nd|rd|th)?|[\s,.:()–—|/#-]/g, '');
  return rest.length === 0 && /\p{L}/u.test(text);
}

const TIME =
  /^[\s([]*(\d{1,2})\s?[:.h](\d{2})\s*(am|pm|a\.m\.|p\.m\.)?(?:\s*(?:[-–—]|to|bis)\s*\d{1,2}[:.h]\d{2}\s*(?:am|pm|a\.m\.|p\.m\.)?)?(?:\s*(?:uhr|h|cet|cest|utc|gmt|[ecmp][sd]t))?[\s)\]]*\s*(?:[-–—:|·]\s*)?/i;
const HOUR =
  /^[\s([]*(\d{1,2})\s*(am|pm|h|uhr)(?:\s*[-–—]\s*\d{1,2}(?::\d\d)?\s*(?:am|pm))?[\s)\]]*\s*[-–—:|·]\s*/i;

/** Before a time: "Saturday 10:00". */
const LEADING_WEEKDAY = new RegExp(`^\\s*(?:${WEEKDAY}),?\\s+(?=\\d)`, 'iu');
/** Between a time and a title: "@ H.1301 (Cornil) - ", "Room 4: ". */
const LEADING_PLACE =
  /^(?:@\s*[^–—|\n]{1,50}?\s+[-–—|]\s+|(?:room|hall|stage|track|auditorium|salle|saal|raum|sala)\s+[\p{L}\d.]{1,12}\s*[-–—|:]\s+)/iu;

/** The time of day a line begins with, with the weekday before it and the room behind it: "09:00 – 09:45 …", "2:30 PM: …". @internal */
export function leadingTime(
  text: string,
): { start: string; length: number } | undefined {
  const weekday = LEADING_WEEKDAY.exec(text)?.[0].length ?? 0;
  const timed = text.slice(weekday);
  const match = TIME.exec(timed);
  const hour = match ? null : HOUR.exec(timed);
  const found = match ?? hour;
  if (!found) return undefined;
  const place = LEADING_PLACE.exec(timed.slice(found[0].length));
  let hours = Number(found[1]);
  const minutes = match ? Number(match[2]) : 0;
  const half = (match ? match[3] : hour?.[2])?.toLowerCase();
  if (half?.startsWith('p') && hours < 12) hours += 12;
  if (half?.startsWith('a') && hours === 12) hours = 0;
  if (hours > 23 || minutes > 59) return undefined;
  return {
    start: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(
      2,
      '0',
    )}`,
    length: weekday + found[0].length + (place?.[0].length ?? 0),
  };
}
