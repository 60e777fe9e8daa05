import type { ElementContent, Nodes, RootContent } from 'hast';

/** Elements that only dress what they hold. */
const DRESS = new Set([
  'span',
  'font',
  'small',
  'big',
  'center',
  'nobr',
  'tt',
  'label',
  'bdi',
  'bdo',
  'abbr',
  'wbr',
]);

type Child = RootContent | ElementContent;

/**
 * Takes away elements that only dress their text, and joins the texts they parted: editors wrap every word.
 *
 * @internal
 */
export function flatten<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children: Child[] = [];
  const add = (child: Child) => {
    const previous = children[children.length - 1];
    if (child.type === 'element' && DRESS.has(child.tagName)) {
      child.children.forEach(add);
    } else if (child.type === 'text' && previous?.type === 'text') {
      children[children.length - 1] = {
        ...previous,
        value: previous.value + child.value,
      };
    } else {
      children.push(flatten(child));
    }
  };
  node.children.forEach(add);
  return { ...node, children };
}
