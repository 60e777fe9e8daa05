import type { ReadDocument, Warning } from './model';
import { safeThings } from './safeDocument-things';

/** Control characters other than those that part lines and words, and halves of characters. */
const BROKEN = /[^\P{Cc}\s]|\p{Surrogate}/u;
const ALL_BROKEN = new RegExp(BROKEN, 'gu');

/** Deeper than any document is. */
const MAX_DEPTH = 20;

/** The value without broken characters; itself where it has none, which is nearly always. */
function withoutBroken(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    return BROKEN.test(value) ? value.replace(ALL_BROKEN, '') : value;
  }
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) {
    return value;
  }
  const entries = Object.entries(value);
  const clean = entries.map(([, one]) => withoutBroken(one, depth + 1));
  if (clean.every((one, i) => one === entries[i]?.[1])) return value;
  return Array.isArray(value)
    ? clean
    : Object.fromEntries(entries.map(([key], i) => [key, clean[i]]));
}

/** Characters of a warning: some quote what they found, and that may be endless. */
const LONGEST_MESSAGE = 1_000;

function shortened(warning: Warning): Warning {
  const { message } = warning;
  if (message.length <= LONGEST_MESSAGE) return warning;
  // Not between the halves of a character.
  const start = message
    .slice(0, LONGEST_MESSAGE - 1)
    .replace(/\p{Surrogate}$/u, '');
  return { ...warning, message: `${start}…` };
}

/**
 * What a reader gives, without what no page could show and no browser should follow: control characters, which escapes in
 * data bring in past every look at the text, and what breaks the promises of the model. Holds for the readers of others too.
 *
 * @internal
 */
export function safeDocument(document: ReadDocument): ReadDocument {
  // Only texts change, and they stay texts.
  const whole = withoutBroken(document) as ReadDocument;
  const clean = whole.warnings?.some(
    ({ message }) => message.length > LONGEST_MESSAGE,
  )
    ? { ...whole, warnings: whole.warnings.map(shortened) }
    : whole;
  return safeThings(clean);
}
