import type { RootContent } from 'mdast';
import { reasonOf } from '../../explain';
import type { FieldReason } from '../../model';
import { dayIn } from '../grammar/days';
import { readLabel } from '../grammar/labels';
import { leadingTime } from '../grammar/times';
import { labelledLines } from './labelled';
import type { DocumentFacts } from './types';

/** Blocks below a title among which a line of its own says when. */
const WITHIN = 4;
const LONGEST_LINE = 120;

interface When {
  day: string | null;
  start: string | null;
  /** The line that says so. */
  reason: FieldReason | null;
}

/** "Time: 2:35 PM": the line that says so beside the one that names the day. */
function timeBelow(
  below: readonly RootContent[],
  facts: DocumentFacts,
): string | null {
  for (const line of below.slice(0, WITHIN).flatMap(labelledLines)) {
    const label = line.text.length < LONGEST_LINE ? readLabel(line) : undefined;
    const time =
      label?.kind === 'when'
        ? leadingTime(`${label.value.text} `, facts.year)
        : undefined;
    if (time?.start) return time.start;
  }
  return null;
}

/** "09:15 - 10:00 Main Hall" on a line of its own. */
const SPAN = /^\d{1,2}[:.h]\d\d\s*[-–—]\s*\d{1,2}[:.h]\d\d(?!\d).{0,40}$/u;

function spanBelow(below: readonly RootContent[], facts: DocumentFacts): When {
  for (const block of below.slice(0, WITHIN)) {
    const line = labelledLines(block).find(({ text }) => SPAN.test(text));
    const start = line ? leadingTime(line.text, facts.year)?.start : undefined;
    if (line && start)
      return {
        day: null,
        start,
        reason: reasonOf('when-below', facts.context.lineOf(block), line.text),
      };
  }
  return { day: null, start: null, reason: null };
}

/**
 * When a talk was, where a line below its title begins with it: "Thursday, 12 June 2025, 10:15", "Date: 03.10.2024".
 *
 * @internal
 */
export function whenBelow(
  below: readonly RootContent[],
  facts: DocumentFacts,
): When {
  for (const block of below.slice(0, WITHIN)) {
    for (const line of labelledLines(block).slice(0, 12)) {
      const label = readLabel(line);
      const said = label?.kind === 'when' ? label.value.text : line.text;
      const text = said.replace(/\s*[•⋅]\s*/g, ', ');
      if (text.length > LONGEST_LINE || (label && label.kind !== 'when'))
        continue;
      const time = leadingTime(text, facts.year);
      const day =
        time?.day ??
        (label || time ? dayIn(text, facts.year, facts.dayOrder) : null);
      if (day) {
        const at = facts.context.lineOf(block);
        const reason = reasonOf('when-below', at, text);
        const start = time?.start ?? timeBelow(below, facts);
        return { day, start, reason };
      }
    }
  }
  return spanBelow(below, facts);
}
