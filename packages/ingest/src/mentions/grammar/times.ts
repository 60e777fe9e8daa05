import { leadingDay } from './days';

/** A clock or a calendar may be drawn before it. */
const OPENING = /^[\s([*\p{Extended_Pictographic}\uFE0F]*/u;
/** Between a date and a time: "Mar 19, 5:40pm", "20 mars à 14h30". */
const AFTER_DATE =
  /^\s*(?:[,:@|·•–—-]\s*)?(?:(?:at|from|um|von|à|de|a las|das|às|alle|dalle|om)\s+)?/iu;
const HALF = 'am|pm|a\\.m\\.|p\\.m\\.';
const ZONE =
  '(?:uhr|h|hrs|heures|local(?: time)?|cet|cest|utc(?:[+-]\\d{1,2})?|gmt|bst|ist|jst|aest|[ecmp][sd]?t)';
const CLOCK = new RegExp(
  `^(\\d{1,2})(?:\\s?[:.h：]\\s?(\\d{2})(?!\\d))?\\s*(${HALF})?(?![\\p{L}\\d])`,
  'iu',
);
/** "14h", "10 Uhr". */
const FULL_HOUR = /^(\d{1,2})\s?(?:h|uhr)(?![\p{L}\d])/iu;
const UNTIL = new RegExp(
  `^\\s*(?:[-–—~〜]|to|bis|until|à|a)\\s*(\\d{1,2})(?:[:.h：](\\d{2}))?\\s*(${HALF})?(?![\\p{L}\\d])`,
  'iu',
);
/** "19:05 Uhr (07:05pm)": the same time once more. */
const AGAIN_HERE =
  /^\s*\(\s*\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|uhr|h|cet|cest|utc|gmt)?[^()\d]{0,12}\)/iu;
const ZONE_HERE = new RegExp(`^\\s*\\(?${ZONE}\\)?(?![\\p{L}\\d])`, 'iu');
const JOINT = /^[\s)\]*]*(?:[-–—:：|·•,]\s*)?/;
/** A joint that parts what is before it from a title, not only white space. */
const FIRM_JOINT = /^[\s)\]*]*[-–—:：|·•]\s*/;
/** Between a time and a title: "@ H.1301 (Cornil) - ", "Room 4: ". */
const PLACE =
  /^(?:@\s*[^–—|\n]{1,50}?\s+[-–—|]\s+|(?:room|hall|stage|track|auditorium|pavilion|theat(?:er|re)|ballroom|level|salle|saal|raum|sala|aula|zaal)\s+[\p{L}\d.]{1,12}\s*[-–—|:]\s+)/iu;

interface Clock {
  hours: number;
  minutes: number;
  half: string | undefined;
  length: number;
  /** Says by itself that it is a time: "14:30", "2pm", "14h", "10–11". */
  sure: boolean;
}

/** The time of day a text begins with, with the end of the span it names. @internal */
export function clockAt(text: string): Clock | undefined {
  const hour = FULL_HOUR.exec(text);
  const clock = CLOCK.exec(text);
  const found = hour ?? clock;
  if (!found) return undefined;
  let { length } = found[0];
  let half = hour ? undefined : clock?.[3]?.toLowerCase();
  const until = UNTIL.exec(text.slice(length));
  const timed = until && (until[2] !== undefined || until[3] !== undefined);
  if (until && timed) {
    length += until[0].length;
    if (!half && Number(until[1]) >= Number(found[1]))
      half = until[3]?.toLowerCase();
  }
  for (let i = 0; i < 2; i += 1)
    length += ZONE_HERE.exec(text.slice(length))?.[0].length ?? 0;
  length += AGAIN_HERE.exec(text.slice(length))?.[0].length ?? 0;
  return {
    hours: Number(found[1]),
    minutes: hour ? 0 : Number(clock?.[2] ?? 0),
    half,
    length,
    sure: Boolean(hour ?? clock?.[2] ?? clock?.[3] ?? timed),
  };
}

/** 24 hours of the day, `14:30`; undefined where there is no such time. */
export function startOf({ hours, minutes, half }: Clock): string | undefined {
  let hour = hours;
  if (half?.startsWith('p') && hour < 12) hour += 12;
  if (half?.startsWith('a') && hour === 12) hour = 0;
  if (hour > 23 || minutes > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/**
 * When a talk is, where a line begins with it: "09:00 – 09:45 …", "Saturday 2:30 PM (CET): …", "Mar 19, 5:40pm - …",
 * "14h30 – …", with the room behind it.
 *
 * @param year - of the document, for dates that name none
 * @internal
 */
export function leadingTime(
  text: string,
  year: number | null = null,
): { start: string | null; day: string | null; length: number } | undefined {
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const date = leadingDay(text.slice(opening), year);
  let length = opening + date.length;
  if (date.length > 0)
    length += AFTER_DATE.exec(text.slice(length))?.[0].length ?? 0;
  const clock = clockAt(text.slice(length));
  const start = clock?.sure ? startOf(clock) : undefined;
  if (clock && start) {
    length += clock.length;
    const firm = FIRM_JOINT.test(text.slice(length));
    const whole = /\d[:.h：]\s?\d/.test(
      text.slice(length - clock.length, length),
    );
    if (!firm && !whole && !date.dated) return undefined;
  } else {
    if (!date.dated || !FIRM_JOINT.test(text.slice(opening + date.length)))
      return undefined;
    length = opening + date.length;
  }
  length += JOINT.exec(text.slice(length))?.[0].length ?? 0;
  length += PLACE.exec(text.slice(length))?.[0].length ?? 0;
  return { start: start ?? null, day: date.day, length };
}
