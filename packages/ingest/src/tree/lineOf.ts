import type { Nodes } from 'mdast';

/**
 * The 1-based line a node starts on, in the file that was read.
 *
 * @internal
 */
export function lineOf(node: Nodes): number | null {
  return node.position?.start.line ?? null;
}
