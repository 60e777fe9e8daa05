import * as linkify from 'linkifyjs';
import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';

/** `Title <https://example.org>`_, as reStructuredText writes links. */
const NAMED_LINK =
  /`([^`<>\n]{1,400}?)\s*<(https?:\/\/[^>\s`]{1,2000})>`_{0,2}/g;

function written(text: string, position: Position): PhrasingContent[] {
  const plain = (value: string): PhrasingContent => ({
    type: 'text',
    value,
    position,
  });
  if (!/https?:\/\//i.test(text)) return text ? [plain(text)] : [];
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const found of linkify.find(text, 'url')) {
    if (!/^https?:\/\//i.test(found.value)) continue;
    if (found.start > done) parts.push(plain(text.slice(done, found.start)));
    parts.push({
      type: 'link',
      url: found.value,
      children: [plain(found.value)],
      position,
    });
    done = found.end;
  }
  if (done < text.length) parts.push(plain(text.slice(done)));
  return parts;
}

/**
 * Plain text as phrasing: addresses that are written out become links, and so do links as reStructuredText writes them.
 *
 * @internal
 */
export function inlineText(
  text: string,
  position: Position,
): PhrasingContent[] {
  if (!text) return [{ type: 'text', value: text, position }];
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const match of text.matchAll(NAMED_LINK)) {
    const at = match.index ?? 0;
    parts.push(...written(text.slice(done, at), position), {
      type: 'link',
      url: match[2],
      children: [{ type: 'text', value: match[1], position }],
      position,
    });
    done = at + match[0].length;
  }
  parts.push(...written(text.slice(done), position));
  return parts;
}
