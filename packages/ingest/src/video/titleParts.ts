/** A piece of a title between separators. */
export interface TitlePart {
  text: string;
  /** The separator before it as written, with its space; empty for the first. */
  joint: string;
}

const SEPARATOR =
  /\s+(?:[-–—―|/•·⎮│~»›]|--|\/\/|::)\s+|\s*[|｜│]\s*|\s*／\s*|\s+[–—]|[–—]\s+|\s+@\s+|(?<=\p{Ll})-\s+(?=\p{Lu})/gu;

/** More parts than any title has. */
const MAX_PARTS = 12;

/**
 * Cuts a title at its separators, but not inside of brackets and quotation marks.
 *
 * @internal
 */
export function titleParts(title: string): TitlePart[] {
  const closed = [
    ...title.matchAll(/\([^()]*\)|\[[^[\]]*\]|“[^”]*”|"[^"]*"|「[^」]*」/g),
  ].map(match => [match.index, match.index + match[0].length]);
  const parts: TitlePart[] = [];
  let from = 0;
  let joint = '';
  for (const match of title.matchAll(SEPARATOR)) {
    if (parts.length >= MAX_PARTS) break;
    const at = match.index;
    if (closed.some(([start, end]) => at > start && at < end)) continue;
    const text = title.slice(from, at).trim();
    if (text) {
      parts.push({ text, joint });
      joint = match[0];
    }
    from = at + match[0].length;
  }
  const rest = title.slice(from).trim();
  if (rest) parts.push({ text: rest, joint });
  return parts;
}

/**
 * Puts parts together again as they were written.
 *
 * @internal
 */
export function joinParts(parts: readonly TitlePart[]): string {
  return parts
    .map(({ text, joint }, index) => (index === 0 ? text : `${joint}${text}`))
    .join('')
    .trim();
}
