import type { InlineText } from '../inline';
import { leadingDay } from './days';
import { clockAt, startOf } from './times';

/**
 * When a talk was, where its entry says so behind its title: "Title - Ada Example | Wed, Mar 19, 5:40pm – 6:10pm | Room 4".
 *
 * @internal
 */
export interface WhenInside {
  day: string | null;
  start: string | null;
  /** Where the words stand, with what parts them from those before. */
  from: number;
  end: number;
}

/** What stands before a date that is a part of its own. */
const PART =
  /\n\s*|\s*[|·•(–—📅🗓⏰🕐🕑🕒🕓]\s*(?:\uFE0F\s*)?|\s-\s+|\s\/\/\s+|[,.;]\s+(?=\p{Lu})|\s@\s+|\s(?:on|at|am|le|el)\s+/gu;
/** Between a date and a time. */
const JOINT = /^[\s,;|@·•(–—-]{0,6}(?:(?:at|um|à|from|von|time:)\s+)?/iu;
/** Where a talk is held, behind when it is. */
const ROOM =
  /^[\s,;|)@·/–—-]*(?:(?:in|at)\s+)?(?:(?:the|room|hall|level|floor|stage|ballroom|suite|building|theat(?:er|re)|salon|booth|track|venue|location|saal|raum|salle|sala)(?!\p{L})|(?:[\p{Lu}\d][\p{L}\d.]{0,16} ){1,4}(?:room|hall|stage|ballroom|suite|building|theat(?:er|re)|salon|level|floor|cent(?:er|re))(?!\p{L}))[^\n]{0,120}$/iu;
/** Longer texts say no more of when a talk was. */
const LONGEST = 1200;
const MOST_PARTS = 24;

/** "March 20, 2024" with nothing behind it. */
const WHOLE_DATE =
  /^[^\n]{2,30}(?:19|20)\d\d[\s)\].]*$|^20\d\d-\d\d-\d\d[\s)\].]*$/;

/** "Title - 10:40 - Ada Example": a time between dashes, and nothing else. */
const ALONE = /^\s*(?:$|[|–—-]\s)/;

/** The rest of a bracket that began with when: " @ Lower Hall)". */
const CLOSING = /^[^()\n]{0,60}\)/;

/** The date and the time a text begins with: both, or one with the day of the week, or a span of hours. */
function whenAt(
  text: string,
  year: number | null,
  isPart: boolean,
): Omit<WhenInside, 'from'> | undefined {
  const date = leadingDay(text, year);
  const joint = JOINT.exec(text.slice(date.length))?.[0].length ?? 0;
  const clock = clockAt(text.slice(date.length + joint));
  const start = clock?.sure ? startOf(clock) ?? null : null;
  const timed = clock !== undefined && start !== null;
  const isSpan =
    timed &&
    /\d\s*[–—-]\s*\d|\dm?\s+to\s+\d/iu.test(
      text.slice(date.length + joint, date.length + joint + clock.length),
    );
  const isDay =
    date.dated && (date.weekday || WHOLE_DATE.test(text.slice(0, 48)));
  const isAlone =
    isPart &&
    timed &&
    date.length === 0 &&
    ALONE.test(text.slice(joint + clock.length));
  if (!(timed && date.length > 0) && !isDay && !isSpan && !isAlone)
    return undefined;
  let end = timed ? date.length + joint + clock.length : date.length;
  let { day } = date;
  if (timed && date.length === 0) {
    const behind = JOINT.exec(text.slice(end))?.[0].length ?? 0;
    const after = leadingDay(text.slice(end + behind), year);
    if (after.dated) {
      ({ day } = after);
      end += behind + after.length;
    }
  }
  end += ROOM.exec(text.slice(end))?.[0].length ?? 0;
  return { day, start, end };
}

/**
 * Finds when a talk was behind its title.
 *
 * @param from - where the title ends at the earliest
 * @internal
 */
export function whenInside(
  { text }: InlineText,
  from: number,
  year: number | null,
): WhenInside | undefined {
  const rest = text.slice(from, from + LONGEST);
  let parts = 0;
  for (const match of rest.matchAll(PART)) {
    parts += 1;
    if (parts > MOST_PARTS) return undefined;
    const at = (match.index ?? 0) + match[0].length;
    const when = whenAt(
      rest.slice(at, at + 240),
      year,
      /\s[|–—-]\s/.test(match[0]),
    );
    if (when) {
      const end = from + at + when.end;
      const closing = match[0].includes('(')
        ? CLOSING.exec(text.slice(end, end + 80))
        : null;
      return {
        ...when,
        from: from + (match.index ?? 0),
        end: end + (closing?.[0].length ?? 0),
      };
    }
  }
  return undefined;
}

/** The same text with white space where it says when, so that all else stays in its place. @internal */
export function withoutWhen(
  inline: InlineText,
  { from, end }: WhenInside,
): InlineText {
  const { text, spans } = inline;
  const behind = text.slice(end).replace(/^[\s)|.,;·•–—-]+$/, '');
  return behind
    ? {
        text: `${text.slice(0, from)}${' '.repeat(end - from)}${behind}`,
        spans,
      }
    : {
        text: text.slice(0, from),
        spans: spans
          .filter(one => one.start < from)
          .map(one => ({ ...one, end: Math.min(one.end, from) })),
      };
}
