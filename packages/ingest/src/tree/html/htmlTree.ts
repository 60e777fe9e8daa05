import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { flatten } from './flatten';
import { htmlToMdast } from './htmlToMdast';
import { withoutLayoutTables } from './layoutTables';
import { mainContent } from './mainContent';
import { prune } from './prune';

/**
 * The article of a page as Markdown's tree: its main content, without the page's furniture.
 *
 * @internal
 */
export function pageTree(page: HastRoot): Root {
  return htmlToMdast(mainContent(flatten(withoutLayoutTables(prune(page)))));
}

/**
 * A piece of HTML that is content already, an item of a feed or HTML within Markdown: only scripts and the like go.
 *
 * @internal
 */
export function fragmentTree(fragment: HastRoot): Root {
  return htmlToMdast(flatten(withoutLayoutTables(prune(fragment))));
}
