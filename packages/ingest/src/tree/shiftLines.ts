import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Moves all nodes of a tree by a number of lines: a piece of a file gets the lines of the file. Changes and returns the tree.
 *
 * @internal
 */
export function shiftLines(root: Root, lines: number): Root {
  if (lines === 0) return root;
  const moved = new Set<object>();
  visit(root, ({ position }) => {
    if (!position || moved.has(position)) return;
    moved.add(position);
    for (const point of [position.start, position.end]) {
      if (!moved.has(point)) {
        moved.add(point);
        point.line += lines;
      }
    }
  });
  return root;
}

/**
 * Gives all nodes of a tree one line: a piece of a file whose own line ends were written as `\n` escapes.
 *
 * @internal
 */
export function placeOnLine(root: Root, line: number): Root {
  visit(root, node => {
    node.position = {
      start: { line, column: 1 },
      end: { line, column: 1 },
    };
  });
  return root;
}
