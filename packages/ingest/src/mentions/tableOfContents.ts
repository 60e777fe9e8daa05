import type { List, Nodes, Root } from 'mdast';
import { textOf } from './inline';

function keyOf(text: string): string {
  return text
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function entriesOf(list: List): Nodes[][] {
  return list.children.flatMap(({ children }) => {
    const [first] = children;
    const own = first?.type === 'paragraph' ? [first.children] : [];
    const nested = children.filter(child => child.type === 'list');
    return [...own, ...nested.flatMap(entriesOf)];
  });
}

/** What the document's headings say, to know its table of contents by. @internal */
export function headingKeys(root: Root): ReadonlySet<string> {
  return new Set(
    root.children
      .filter(node => node.type === 'heading')
      .map(node => keyOf(textOf(node))),
  );
}

/** So many links to places in the same page and nothing else are a table of contents, whatever the headings say. */
const CERTAIN = 6;

function isWithinPage(nodes: readonly Nodes[]): boolean {
  return nodes.every(node => node.type !== 'link' || node.url.startsWith('#'));
}

/**
 * Whether a list is the document's table of contents: links to places in a page, most of them said again by a heading.
 * The talks are told where the headings stand.
 *
 * @internal
 */
export function isTableOfContents(
  list: List,
  headings: ReadonlySet<string>,
): boolean {
  const entries = entriesOf(list);
  const inside = entries.filter(nodes => {
    const [link, ...others] = nodes.filter(
      node => node.type !== 'text' || node.value.trim(),
    );
    return (
      others.length === 0 && link?.type === 'link' && link.url.includes('#')
    );
  });
  if (inside.length < 2 || inside.length < entries.length * 0.8) return false;
  if (inside.length >= CERTAIN && inside.every(isWithinPage)) return true;
  const repeated = inside.filter(nodes =>
    headings.has(keyOf(nodes.map(node => textOf(node)).join(''))),
  );
  return repeated.length * 2 >= inside.length;
}
