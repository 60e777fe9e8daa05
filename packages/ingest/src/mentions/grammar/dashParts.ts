import { isPersonName } from '../../people';

const DASH =
  /\s+[—–-]{1,2}\s+|\s*—\s*(?=\p{Lu}|\s)|\s+[|｜]\s+|\s*／\s*|\s+\/{1,2}\s+|\s+[–-](?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})|(?<=[)\]])\s*[—–-]\s+|:\s+(?=(?:speakers?|presenters?|palestrantes?|ponentes?|referent(?:en|in)?|orateurs?|oratrices?|relator[ei]|sprekers?)\s*:)/giu;
/** "Fast / Cheap / Good" is as well one title. @internal */
export const SLASH = /^\s*[/／]/;
/** What parts of an entry are joined by. @internal */
export const JOINT = /^[\s:.,;—–|/／-]+/;

/** "Ada Example / Alan Sample" are two people, not one and where she works. */
function joinsPeople(text: string, at: number): boolean {
  const [next] = text
    .slice(at)
    .replace(SLASH, '')
    .split(/\s[/|–—-]\s|,/);
  const [before] = text
    .slice(0, at)
    .split(/\s*[/／]\s*/)
    .slice(-1);
  return isPersonName(before.trim()) && isPersonName(next.trim());
}

/** Parts of a text between dashes that stand outside brackets and quotation marks. @internal */
export function dashParts(
  text: string,
): Array<{ start: number; end: number; text: string }> {
  const closed = [...text.matchAll(/\([^)]*\)|\[[^\]]*\]/g)].map(match => [
    match.index ?? 0,
    (match.index ?? 0) + match[0].length,
  ]);
  const parts: Array<{ start: number; end: number; text: string }> = [];
  let from = 0;
  for (const match of text.matchAll(DASH)) {
    const at = match.index ?? 0;
    if (closed.some(([start, end]) => at > start && at < end)) continue;
    if (/[/／]/.test(match[0]) && joinsPeople(text.slice(from), at - from))
      continue;
    parts.push({ start: from, end: at, text: text.slice(from, at) });
    from = at + match[0].length;
  }
  parts.push({ start: from, end: text.length, text: text.slice(from) });
  return parts.filter(part => part.text.trim());
}
