import type { InlineText } from '../inline';
import { type DayOrder, dayIn, isDayHeading } from './days';
import { leadingTime } from './times';

const LONGEST = 80;

/** A day, a time of day, or both. @internal */
export interface WhenHeading {
  day: string | null;
  start: string | null;
}

/**
 * When everything below an item of a list is, where the item says that and nothing else:
 * "Tuesday, October 25 • 4:15pm–4:45pm".
 *
 * @param year - of the document, for dates that name none
 * @internal
 */
export function whenHeading(
  { text }: InlineText,
  year: number | null,
  order: DayOrder = null,
): WhenHeading | undefined {
  if (!text || text.length > LONGEST) return undefined;
  if (isDayHeading(text)) {
    const day = dayIn(text, year, order);
    return day ? { day, start: null } : undefined;
  }
  const line = text.replace(/\s*[•⋅]\s*/g, ', ').replace(/\s*:\s*$/, '');
  const time = leadingTime(line, year);
  return time && time.length >= line.length
    ? { day: time.day, start: time.start }
    : undefined;
}
