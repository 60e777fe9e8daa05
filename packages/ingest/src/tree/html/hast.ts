import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';

/** Text of an element, white space evened out. @internal */
export function textIn(node: Nodes): string {
  return toString(node).replace(/\s+/g, ' ').trim();
}

/** A property as one string, or null. @internal */
export function property(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  if (value === undefined || value === null) return null;
  return String(value);
}

/** The words of an element's classes and id. @internal */
export function labels(element: Element): string[] {
  return [property(element, 'className'), property(element, 'id')]
    .filter((value): value is string => value !== null)
    .flatMap(value => value.toLowerCase().split(/\s+/));
}

/** All elements below a node, in document order. @internal */
export function elementsIn(node: Nodes): Element[] {
  const found: Element[] = [];
  const walk = (current: Nodes) => {
    if (current.type === 'element') found.push(current);
    if ('children' in current) current.children.forEach(walk);
  };
  walk(node);
  return found;
}
