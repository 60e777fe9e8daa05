import type { Line } from './lines';

const MAX_WORDS = 14;
/** Alone between blank lines, a heading may be longer than in a text without them. */
const MAX_LENGTH = { spaced: 100, dense: 80 };
/** A second heading right below the first is a short one; longer lines there are captions and subtitles. */
const MAX_LENGTH_BELOW_HEADING = 50;
const LONG_PARAGRAPH = 100;

/** What is compared when a heading repeats an item of a list: letters and digits. @internal */
export function headingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\W*\d{1,3}[.):]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function looksLikeHeading(text: string, maxLength: number): boolean {
  return (
    text.length <= maxLength &&
    text.split(/\s+/).length <= MAX_WORDS &&
    /^[^\p{Ll}\p{P}]|^["“‘'«(¿¡#@]/u.test(text) &&
    !/[.,;:!?…\-–—]["'”’»)]?$/u.test(text) &&
    !/https?:\/\/|\(\S+\.\w{2,}\)$/.test(text) &&
    !/^(by|written by|author|posted|published)\b/i.test(text)
  );
}

/**
 * Guesses which lines of plain text are headings, rather missing one than inventing one: short lines without closing
 * punctuation that stand alone above something longer. A line that repeats an item of a list further up is one
 * whatever its punctuation: the list announced it.
 *
 * @param skip - lines that are known to be something else
 *
 * @returns the numbers of the lines
 *
 * @internal
 */
export function findHeadings(
  lines: Line[],
  skip: ReadonlySet<number>,
): Set<number> {
  const found = new Set<number>();
  const spaced = isSpaced(lines);
  const announced = new Set<string>();
  lines.forEach((line, index) => {
    if (line.kind === 'item') {
      announced.add(headingKey(line.text));
    }
    const before = lines[index - 1];
    const after = lines[index + 1];
    const standsAlone =
      (!before || before.kind === 'blank' || before.kind === 'rule') &&
      (!after || after.kind === 'blank' || after.kind === 'rule');
    const isSectionNumber = line.kind === 'item' && line.ordered && standsAlone;
    if (skip.has(line.number) || (line.kind !== 'prose' && !isSectionNumber)) {
      return;
    }
    const next = filledAfter(lines, index);
    if (!next) return;
    const previous = lines
      .slice(Math.max(0, index - 3), index)
      .reverse()
      .find(other => other.kind !== 'blank');
    if (
      line.kind === 'prose' &&
      standsAlone &&
      announced.has(headingKey(line.text)) &&
      line.text.length <= MAX_LENGTH.spaced
    ) {
      found.add(line.number);
      return;
    }
    if (spaced && !standsAlone) return;
    const maxLength = spaced ? MAX_LENGTH.spaced : MAX_LENGTH.dense;
    if (!looksLikeHeading(line.text, maxLength)) return;
    const belowHeading = previous !== undefined && found.has(previous.number);
    if (belowHeading && line.text.length > MAX_LENGTH_BELOW_HEADING) return;
    const aboveText =
      next.kind === 'prose' &&
      (next.text.length >= LONG_PARAGRAPH ||
        next.text.length > 2 * line.text.length ||
        looksLikeHeading(next.text, MAX_LENGTH_BELOW_HEADING));
    const aboveList = next.kind === 'item' && !isSectionNumber;
    const belowText =
      belowHeading ||
      previous === undefined ||
      previous.kind !== 'prose' ||
      !looksLikeHeading(previous.text, maxLength);
    if ((aboveText || aboveList) && (spaced || belowText)) {
      found.add(line.number);
    }
  });
  return found;
}

function filledAfter(lines: Line[], index: number): Line | undefined {
  for (let next = index + 1; next < lines.length; next += 1) {
    if (lines[next].kind !== 'blank') return lines[next];
  }
  return undefined;
}

/** Whether blank lines part the paragraphs, as opposed to each line being one. */
function isSpaced(lines: Line[]): boolean {
  const prose = lines.filter(({ kind }) => kind === 'prose');
  const touching = lines.filter(
    (line, index) =>
      line.kind === 'prose' && lines[index + 1]?.kind === 'prose',
  );
  return touching.length < prose.length * 0.2;
}
