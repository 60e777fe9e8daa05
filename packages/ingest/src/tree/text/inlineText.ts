import * as linkify from 'linkifyjs';
import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';

/**
 * Plain text as phrasing: addresses that are written out become links.
 *
 * @internal
 */
export function inlineText(
  text: string,
  position: Position,
): PhrasingContent[] {
  const plain = (value: string): PhrasingContent => ({
    type: 'text',
    value,
    position,
  });
  if (!/https?:\/\//i.test(text)) return [plain(text)];
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
