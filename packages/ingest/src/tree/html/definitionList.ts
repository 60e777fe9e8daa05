import type { Element, ElementContent } from 'hast';

const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'table', 'section', 'article']);

function isNamed(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

/** Terms with their descriptions, `div`s around them aside. */
function groupsOf(list: Element): Array<{ terms: Element[]; said: Element[] }> {
  const groups: Array<{ terms: Element[]; said: Element[] }> = [];
  const parts = list.children.flatMap(child =>
    isNamed(child, 'div') ? child.children : [child],
  );
  for (const part of parts) {
    const last = groups[groups.length - 1];
    if (isNamed(part, 'dt')) {
      if (last && last.said.length === 0) last.terms.push(part);
      else groups.push({ terms: [part], said: [] });
    } else if (isNamed(part, 'dd')) {
      if (last) last.said.push(part);
      else groups.push({ terms: [], said: [part] });
    }
  }
  return groups;
}

/** The words of a description up to its first block of their own. */
function withoutFirstBlock(children: ElementContent[]): {
  line: ElementContent[];
  rest: ElementContent[];
} {
  const at = children.findIndex(
    child => child.type === 'element' && BLOCKS.has(child.tagName),
  );
  const block = children[at];
  const hasText = children
    .slice(0, Math.max(at, 0))
    .some(child => child.type !== 'text' || child.value.trim());
  if (at < 0) return { line: children, rest: [] };
  if (hasText || block.type !== 'element' || block.tagName !== 'p')
    return { line: children.slice(0, at), rest: children.slice(at) };
  return { line: block.children, rest: children.slice(at + 1) };
}

/**
 * A list of terms and descriptions as a list of items, each term on one line with what is said of it: "10:00 – Title",
 * "Title – Ada Example".
 *
 * @internal
 */
export function asList(list: Element): Element {
  const children = groupsOf(list).map(({ terms, said }): Element => {
    const [first, ...others] = said;
    const { line, rest } = withoutFirstBlock(first?.children ?? []);
    const term = terms.flatMap(one => one.children);
    const joint: ElementContent[] =
      term.length > 0 && line.length > 0
        ? [{ type: 'text', value: ' – ' }]
        : [];
    const more = others.map(
      (one): Element => ({ ...one, tagName: 'p', properties: {} }),
    );
    return {
      type: 'element',
      tagName: 'li',
      properties: {},
      children: [...term, ...joint, ...line, ...rest, ...more],
      position: (terms[0] ?? first).position,
    };
  });
  return {
    type: 'element',
    tagName: 'ul',
    properties: {},
    children,
    position: list.position,
  };
}
