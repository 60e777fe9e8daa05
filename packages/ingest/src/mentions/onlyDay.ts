import type { FieldReason } from '../model';
import { reasonOf } from '../explain';
import type { MentionContext } from '../tree/MentionContext';
import { type DayOrder, dayIn, isDayHeading } from './grammar/days';
import { inlineText, textOf } from './inline';

/** Blocks in which a page says when its one day is. */
const OPENING = 10;
const LONGEST_LINE = 60;
const MOST_HEADINGS = 400;

/** A day, and the line that names it. @internal */
export interface NamedDay {
  day: string;
  reason: FieldReason;
}

/**
 * The day of a programme that has only one: a line of its own near the top, "Tuesday, March 19", where no heading names a day.
 * It holds for what is said to begin at some time.
 *
 * @internal
 */
export function onlyDay(
  { root, lineOf }: MentionContext,
  year: number | null,
  order: DayOrder,
): NamedDay | null {
  const isDivided = root.children
    .slice(0, MOST_HEADINGS)
    .some(node => node.type === 'heading' && isDayHeading(textOf(node, 200)));
  if (isDivided) return null;
  const named = root.children.slice(0, OPENING).flatMap((node): NamedDay[] => {
    if (node.type !== 'paragraph') return [];
    const { text } = inlineText(node.children, { keepLines: true });
    return text
      .slice(0, 1000)
      .split('\n')
      .filter(line => line.length < LONGEST_LINE && isDayHeading(line))
      .flatMap(line => {
        const day = dayIn(line, year, order);
        return day
          ? [{ day, reason: reasonOf('day-of-document', lineOf(node), line) }]
          : [];
      });
  });
  const days = new Set(named.map(({ day }) => day));
  return days.size === 1 ? named[0] : null;
}
