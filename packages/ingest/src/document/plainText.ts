import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * The words of a tree, a line for each block, without code and image descriptions.
 *
 * @internal
 */
export function plainText(root: Root): string {
  const blocks: string[] = [];
  const walk = (node: Nodes) => {
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'tableCell'
    ) {
      blocks.push(
        toString(node, { includeImageAlt: false, includeHtml: false }),
      );
    } else if ('children' in node) {
      node.children.forEach(walk);
    } else if (node.type === 'text') {
      blocks.push(node.value);
    }
  };
  walk(root);
  return blocks.join('\n');
}
