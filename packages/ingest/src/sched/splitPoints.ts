/** A place where a summary may part into a title and its speakers. @internal */
export interface SplitPoint {
  title: string;
  tail: string;
  /** Parted by " - ", as Sched does; other marks stand inside titles more often than not. */
  isSure: boolean;
}

const SURE = / - /g;
const DOUBTFUL = /(?<=[\p{L}\p{N}?!).”"])(?: [–—] |- | -(?=\p{Lu}))/gu;
/** An address behind the speakers. */
const HOME = / - https?:\/\/\S+$/i;
/** "TideCon Co-Chairs: …". */
const FRONT =
  /^[^,;:]{0,60}\b(?:co-?chairs?|chairs|hosts|panell?ists|speakers|presenters):\s*/i;
/** Further back than this a tail is longer than any list of speakers. */
const MOST_POINTS = 12;

/** Summaries hold no-break and other spaces where people paste them from. @internal */
export function tidySpaces(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * All places to part a summary, the likeliest first: at the last " - ", then further left, then at dashes that are set otherwise.
 *
 * @internal
 */
export function splitPoints(summary: string): SplitPoint[] {
  const text = tidySpaces(summary).replace(HOME, '');
  const at = (pattern: RegExp, isSure: boolean) =>
    [...text.matchAll(pattern)]
      .slice(-MOST_POINTS)
      .reverse()
      .map(({ index, 0: mark }) => ({
        title: text.slice(0, index).trim(),
        tail: text
          .slice(index + mark.length)
          .trim()
          .replace(FRONT, ''),
        isSure,
      }));
  return [...at(SURE, true), ...at(DOUBTFUL, false)].filter(
    ({ title, tail }) => title && tail,
  );
}
