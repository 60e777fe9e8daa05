import type { Element, ElementContent, Nodes } from 'hast';
import { property } from './hast';

const ROWS = new Set(['thead', 'tbody', 'tfoot']);
/** What a cell of data does not hold. */
const SECTIONS = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'article',
  'section',
]);
/** Deeper inside one another tables are no longer looked into. */
const DEEPEST = 60;

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function rowsOf(table: Element): Element[] {
  return table.children
    .filter(isElement)
    .flatMap(child =>
      ROWS.has(child.tagName) ? child.children.filter(isElement) : [child],
    )
    .filter(child => child.tagName === 'tr');
}

function cellsOf(row: Element): Element[] {
  return row.children
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** Whether something below a node, tables inside it aside, begins a part of the page. */
function holdsSection(node: Element, depth: number): boolean {
  return (
    depth < DEEPEST &&
    node.children
      .filter(isElement)
      .some(
        child => SECTIONS.has(child.tagName) || holdsSection(child, depth + 1),
      )
  );
}

/** A table that only places parts of the page beside and below one another, as mails have it. */
function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(property(table, 'role') ?? ''))
    return true;
  const rows = rowsOf(table).map(cellsOf);
  if (rows.flat().some(({ tagName }) => tagName === 'th')) return false;
  return rows.flat().some(cell => holdsSection(cell, 0));
}

/**
 * Takes apart tables that hold parts of a page, not data: their cells become blocks, in reading order.
 *
 * @internal
 */
export function withoutLayoutTables<T extends Nodes>(node: T, depth = 0): T {
  if (!('children' in node) || depth > DEEPEST * 4) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (!isElement(child)) return [child];
    if (child.tagName !== 'table' || !isLayout(child))
      return [withoutLayoutTables(child, depth + 1)];
    return rowsOf(child)
      .flatMap(cellsOf)
      .map(
        (cell): Element =>
          withoutLayoutTables(
            {
              ...cell,
              tagName: 'div',
              properties: {},
              children: cell.children as ElementContent[],
            },
            depth + 1,
          ),
      );
  });
  return { ...node, children };
}
