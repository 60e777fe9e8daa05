const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );
const MONTH = `(${MONTHS.map(
  month => `${month.slice(0, 3)}(?:${month.slice(3)})?`,
).join('|')}|sept)\\.?`;
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
      'i',
    ),
    m => [m[3], monthOf(m[1]), Number(m[2])],
  ],
  [
    new RegExp(
      `(?<![\\d–-])\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+(20\\d\\d))?`,
      'i',
    ),
    m => [m[3], monthOf(m[2]), Number(m[1])],
  ],
  [
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/,
    m => [m[3], Number(m[2]), Number(m[1])],
  ],
];

function monthOf(name: string): number {
  return (
    MONTHS.findIndex(month =>
      month.startsWith(name.toLowerCase().slice(0, 3)),
    ) + 1
  );
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
    .replace(/\b(?:day|tag|jour)\s*(?:\d|one|two|three|four|five|zero)\b/gi, '')
    .replace(/\b(?:first|second|third|fourth|last) day\b/gi, '')
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:morning|afternoon|evening)\b/gi,
      '',
    )
    .replace(new RegExp(`\\b${MONTH}\\b`, 'gi'), '')
    .replace(/\d+(?:st|nd|rd|th)?|[\s,.:()–—|/#-]/g, '');
  return rest.length === 0 && /\p{L}/u.test(text);
}

const TIME =
  /^[\s([]*(\d{1,2})[:.h](\d{2})\s*(am|pm|a\.m\.|p\.m\.)?(?:\s*(?:[-–—]|to|bis)\s*\d{1,2}[:.h]\d{2}\s*(?:am|pm|a\.m\.|p\.m\.)?)?(?:\s*(?:uhr|h|cet|cest|utc|gmt|[ecmp][sd]t))?[\s)\]]*\s*(?:[-–—:|·]\s*)?/i;
const HOUR =
  /^[\s([]*(\d{1,2})\s*(am|pm)(?:\s*[-–—]\s*\d{1,2}(?::\d\d)?\s*(?:am|pm))?[\s)\]]*\s*[-–—:|·]\s*/i;

/** The time of day a line begins with: "09:00 – 09:45 …", "2:30 PM: …". @internal */
export function leadingTime(
  text: string,
): { start: string; length: number } | undefined {
  const match = TIME.exec(text);
  const hour = match ? null : HOUR.exec(text);
  const found = match ?? hour;
  if (!found) return undefined;
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
    length: found[0].length,
  };
}
