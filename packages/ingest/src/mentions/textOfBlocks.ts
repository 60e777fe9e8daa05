import type { Nodes } from 'mdast';
import { isMediaLine } from './grammar/mediaMarks';
import { textOf } from './inline';

/** The text of blocks one after another, for what a document says of a talk. @internal */
export function textOfBlocks(blocks: readonly Nodes[], limit = 1200): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > limit) break;
    const part =
      block.type === 'list'
        ? block.children
            .slice(0, limit)
            .map(item => textOf(item, limit))
            .filter(item => !isMediaLine(item))
            .join(' ')
        : textOf(block, limit);
    if (isMediaLine(part)) continue;
    if (part) text = (text ? `${text} ${part}` : part).slice(0, limit * 2);
  }
  return text;
}
