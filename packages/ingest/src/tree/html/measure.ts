import type { Nodes } from 'hast';

/** How much text there is below a node, and how much of it is links. @internal */
export interface Measure {
  /** Characters, white space evened out. */
  text: number;
  linkText: number;
  links: number;
}

/** @internal */
export type Measures = (node: Nodes) => Measure;

const NONE: Measure = { text: 0, linkText: 0, links: 0 };
const NO_TEXT = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Measures all nodes of a tree in one pass.
 *
 * @internal
 */
export function measure(root: Nodes): Measures {
  const known = new Map<Nodes, Measure>();
  const walk = (node: Nodes): Measure => {
    let result: Measure = NONE;
    if (node.type === 'text') {
      const text = node.value.replace(/\s+/g, ' ').trim().length;
      result = { text, linkText: 0, links: 0 };
    } else if (
      'children' in node &&
      !(node.type === 'element' && NO_TEXT.has(node.tagName))
    ) {
      const sum = { text: 0, linkText: 0, links: 0 };
      for (const child of node.children) {
        const part = walk(child);
        sum.text += part.text;
        sum.linkText += part.linkText;
        sum.links += part.links;
      }
      result =
        node.type === 'element' && node.tagName === 'a'
          ? { text: sum.text, linkText: sum.text, links: 1 }
          : sum;
    }
    known.set(node, result);
    return result;
  };
  walk(root);
  return node => known.get(node) ?? NONE;
}
