import type { Root } from 'mdast';
import { oneLine } from './sections';

/** Blocks above which a heading can still be the title of the whole. */
const NEAR_TOP = 4;

/**
 * The title a text gives itself: its only first-level heading, or the first heading when it stands at the top.
 *
 * @internal
 */
export function titleInTree(root: Root): string | null {
  const top = root.children
    .slice(0, NEAR_TOP)
    .find(node => node.type === 'heading');
  const firstLevel = root.children.filter(
    node => node.type === 'heading' && node.depth === 1,
  );
  const only = firstLevel.length === 1 ? firstLevel[0] : undefined;
  const heading = top?.type === 'heading' && top.depth === 1 ? top : only;
  return heading ? oneLine(heading) || null : null;
}
