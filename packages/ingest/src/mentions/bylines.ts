import type { Heading, Paragraph, RootContent } from 'mdast';
import { readSpeakerList } from '../people';
import { isDayHeading } from './grammar/days';
import { isOccasion } from './grammar/occasions';
import { SAYS_TALKS } from './groups/vocabulary';
import { textOf } from './inline';

/** Longer lines are words to stress, no names. */
const LONGEST_NAMES = 160;
/** Further below a title, a name begins a part of its own. */
const NEAR = 3;

type Role = 'names' | 'employed' | null;

/** Whether a heading is made of people, and whether it says where they work. */
function roleOf(text: string): Role {
  if (text.length > LONGEST_NAMES) return null;
  const speakers = readSpeakerList(text);
  if (!speakers) return null;
  return speakers.some(one => one.organization !== null) ? 'employed' : 'names';
}

/** A heading of a day, an evening, or of talks: what stands below it are titles or people, no second line of it. */
function headsSeveral(text: string): boolean {
  return (
    isDayHeading(text) ||
    isOccasion(text) ||
    (SAYS_TALKS.test(text) && text.split(' ').length < 4)
  );
}

/**
 * Headings that name people right below a title, one below each: they are its second line. Where people stand by
 * themselves, they head what is said of them.
 *
 * @internal
 */
export function secondLines(
  blocks: readonly RootContent[],
): ReadonlySet<RootContent> {
  const naming = blocks.flatMap((node, at) => {
    const role = node.type === 'heading' ? roleOf(textOf(node)) : null;
    return node.type === 'heading' && role
      ? [{ node, role, above: blocks[at - 1] }]
      : [];
  });
  const below = naming.filter(({ node, role, above }) => {
    if (role === 'employed' && above?.type === 'list') return true;
    if (above?.type !== 'heading') return false;
    const text = textOf(above);
    if (headsSeveral(text)) return false;
    return (
      role === 'employed' || (above.depth < node.depth && roleOf(text) === null)
    );
  });
  const isOne = below.length === 1 && below[0].role === 'names';
  return new Set(
    below.length * 2 > naming.length && !isOne
      ? below.map(({ node }) => node)
      : [],
  );
}

/** The words of a line that is bold from end to end, linked or not. @internal */
export function boldLine(node: RootContent | undefined): string | null {
  if (node?.type !== 'paragraph') return null;
  const [only, more] = node.children;
  if (!only || more) return null;
  const [inside, beside] = only.type === 'link' ? only.children : [];
  const isBold =
    only.type === 'strong' || (inside?.type === 'strong' && !beside);
  return isBold ? textOf(only) : null;
}

/**
 * Lines in bold that name people near below a heading, the only one there: its second line, whatever else stands between.
 *
 * @internal
 */
export function boldNames(
  blocks: readonly RootContent[],
): ReadonlySet<RootContent> {
  const names = new Set<RootContent>();
  let near: RootContent[] = [];
  let count = 0;
  let since = 0;
  const close = () => {
    if (count === 1) near.forEach(node => names.add(node));
    near = [];
    count = 0;
    since = 0;
  };
  for (const node of blocks) {
    if (node.type === 'heading') close();
    since += 1;
    const text = boldLine(node);
    if (text === null || roleOf(text) === null) continue;
    count += 1;
    // The heading itself is the first.
    if (since <= NEAR + 1) near.push(node);
  }
  close();
  return names;
}

/** A heading that is a second line, as what it is. @internal */
export function asParagraph({ children, position }: Heading): Paragraph {
  return { type: 'paragraph', children, position };
}
