import type { ElementContent, Nodes, RootContent } from 'hast';
import { labels } from './hast';

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

/** What people call the element that holds the name of one person. */
const PERSON =
  /^(?:.*[-_])?(?:speaker|presenter|author|person|panell?ist|referent)s?(?:[-_]?name)?$/;

function holdsPerson(child: Child | undefined): boolean {
  return (
    child?.type === 'element' &&
    DRESS.has(child.tagName) &&
    labels(child).some(label => PERSON.test(label))
  );
}

/** Names that only their elements part, as lists are written: "Ada Example, Alan Sample". */
function partPeople(children: readonly Child[]): Child[] {
  return children.flatMap((child, at) => {
    const before = children[at - 1];
    const isSpace = before?.type === 'text' && /^\s*$/.test(before.value);
    const previous = isSpace ? children[at - 2] : before;
    return holdsPerson(child) && holdsPerson(previous)
      ? [{ type: 'text' as const, value: ', ' }, child]
      : [child];
  });
}

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
  partPeople(node.children).forEach(add);
  return { ...node, children };
}
