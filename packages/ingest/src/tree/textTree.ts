import type { List, Root, RootContent } from 'mdast';
import type { Position } from 'unist';

const BULLET = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;

function linePosition(line: number, text: string): Position {
  return {
    start: { line, column: 1 },
    end: { line, column: text.length + 1 },
  };
}

/**
 * Reads plain text as a tree: each line is a paragraph or, with a bullet or a number before it, an item of a list.
 *
 * @internal
 */
export function textTree(text: string): Root {
  const children: RootContent[] = [];
  let list: List | undefined;
  text.split('\n').forEach((raw, index) => {
    const value = raw.replace(BULLET, '').trim();
    if (!value) return;
    const position = linePosition(index + 1, raw);
    const paragraph = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value, position }],
      position,
    };
    if (!BULLET.test(raw)) {
      list = undefined;
      children.push(paragraph);
      return;
    }
    if (!list) {
      list = {
        type: 'list',
        ordered: /^\s*\d/.test(raw),
        spread: false,
        children: [],
        position,
      };
      children.push(list);
    }
    list.children.push({
      type: 'listItem',
      spread: false,
      children: [paragraph],
      position,
    });
  });
  return { type: 'root', children };
}
