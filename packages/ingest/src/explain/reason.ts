import type { ExplainedField, FieldReason } from '../model';

/**
 * Why fields of a mention say what they say.
 *
 * @internal
 */
export type Reasons = Partial<Record<ExplainedField, FieldReason>>;

/** As much as fits on a line of a terminal. */
const LONGEST_PIECE = 120;
/** What is shown before the words that matter. */
const LEAD = 30;

/**
 * A piece of a text, on one line and short enough to be shown: its beginning, or what stands around the words that matter.
 *
 * @param around - Words of the text; where they do not stand in it, the beginning is given.
 *
 * @internal
 */
export function pieceOf(text: string, around?: string): string | null {
  const at = around ? text.indexOf(around) : 0;
  const from = at < 0 ? 0 : Math.max(0, at - LEAD);
  // White space may take up much of what is looked at.
  const plain = text
    .slice(from, from + LONGEST_PIECE * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!plain) return null;
  const isWhole =
    plain.length <= LONGEST_PIECE && from + LONGEST_PIECE * 4 >= text.length;
  const shown = isWhole
    ? plain
    : `${plain
        .slice(0, LONGEST_PIECE)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
  return from > 0 ? `…${shown}` : shown;
}

/** A reason, its text cut to a {@link pieceOf} it. @internal */
export function reasonOf(
  rule: string,
  line: number | null,
  text: string | null = null,
  around?: string,
): FieldReason {
  return { rule, line, text: text === null ? null : pieceOf(text, around) };
}

/** The reasons that there are. @internal */
export function knownReasons(
  reasons: Partial<Record<ExplainedField, FieldReason | null | undefined>>,
): Reasons {
  return Object.fromEntries(
    Object.entries(reasons).filter(([, reason]) => reason),
  );
}
