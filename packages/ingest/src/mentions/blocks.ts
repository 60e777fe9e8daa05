import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { readSpeakerList } from '../people';
import { isDayHeading } from './grammar/days';
import { isOccasion } from './grammar/occasions';
import { textOf } from './inline';
import { headingKeys, isTableOfContents } from './tableOfContents';

/** Longer lines in bold are words to stress, no headings. */
const LONGEST_BOLD = 160;

const NOT_READ = new Set([
  'blockquote',
  'code',
  'html',
  'definition',
  'footnoteDefinition',
  'thematicBreak',
  'yaml',
]);

/** "> Ada Example, Acme" below a title quotes nobody: it says who spoke. */
function namesOf(node: RootContent): RootContent {
  if (node.type !== 'blockquote') return node;
  const [only, more] = node.children;
  if (only?.type !== 'paragraph' || more) return node;
  const text = textOf(only, LONGEST_BOLD);
  return text.length <= LONGEST_BOLD && readSpeakerList(text) ? only : node;
}

/** Blocks in reading order; quotations are other people's words and are left out. @internal */
export function blocksOf(root: Root): RootContent[] {
  const headings = headingKeys(root);
  const blocks = root.children
    .map(namesOf)
    .filter(
      node =>
        !NOT_READ.has(node.type) &&
        !(node.type === 'list' && isTableOfContents(node, headings)),
    );
  const second = secondLines(blocks);
  return blocks.map((node, at) =>
    node.type === 'heading' && second.has(node)
      ? asParagraph(node)
      : boldHeading(node, blocks[at - 1], blocks[at + 1]) ?? node,
  );
}

/**
 * Headings that name people and where they work, right below a title: each is its second line. Where they stand by
 * themselves, they head what is said of these people.
 */
function secondLines(blocks: readonly RootContent[]): ReadonlySet<RootContent> {
  const naming = blocks.flatMap((node, at) =>
    node.type === 'heading' && namesSpeakers(node)
      ? [{ node, above: blocks[at - 1] }]
      : [],
  );
  const below = naming.filter(
    ({ above }) =>
      above?.type === 'list' ||
      (above?.type === 'heading' && !headsSeveral(textOf(above))),
  );
  return new Set(
    below.length * 2 > naming.length ? below.map(({ node }) => node) : [],
  );
}

/** A heading of a day or an evening: what stands below it are titles, no second line of it. */
function headsSeveral(text: string): boolean {
  return isDayHeading(text) || isOccasion(text);
}

/** "- Speaker: Ada Example": notes on a talk begin so, and its title stands above them. */
const SPEAKER =
  /^\W*(?:speakers?|presenters?|presented by|referent(?:en|in)?|ponentes?|palestrantes?|orateurs?|intervenante?s?|relator[ei]|sprekers?|спикер|докладчик)\s*[:：]/iu;

function opensWithSpeaker(block: RootContent | undefined): boolean {
  if (block?.type !== 'list') return false;
  // Lists may have no items: `<dl>` never filled.
  return SPEAKER.test(textOf(block.children[0] ?? block, 60));
}

/** A line that is bold from end to end, with text below it, stands for a heading; but for names right below one. */
function boldHeading(
  node: RootContent,
  before: RootContent | undefined,
  next: RootContent | undefined,
): Heading | undefined {
  if (
    node.type !== 'paragraph' ||
    (next?.type !== 'paragraph' && !opensWithSpeaker(next))
  )
    return undefined;
  const [only, more] = node.children;
  if (only?.type !== 'strong' || more) return undefined;
  const text = textOf(only);
  if (text.length > LONGEST_BOLD || /[:：.]\s*$/.test(text)) return undefined;
  if (before?.type === 'heading' && readSpeakerList(text)) return undefined;
  return {
    type: 'heading',
    depth: 6,
    children: only.children,
    position: node.position,
  };
}

function namesSpeakers(heading: Heading): boolean {
  const speakers = readSpeakerList(textOf(heading));
  return speakers?.some(speaker => speaker.organization !== null) ?? false;
}

function asParagraph({ children, position }: Heading): Paragraph {
  return { type: 'paragraph', children, position };
}
