import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { readSpeakerList } from '../people';
import { asParagraph, boldLine, boldNames, secondLines } from './bylines';
import { SPEAKERS_WORD } from './grammar/words';
import { textOf } from './inline';
import { isPictureCredit } from './pictureCredits';
import { daysApart } from './tableDays';
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

/** More than that below a title quotes somebody. */
const LONGEST_NAMES = 400;

/** "> Ada Example, Acme" below a title quotes nobody: it says who spoke. */
function namesOf(node: RootContent): RootContent {
  if (node.type !== 'blockquote' || node.children.length > 3) return node;
  const lines = node.children.filter(child => child.type === 'paragraph');
  if (lines.length === 0 || lines.length < node.children.length) return node;
  const text = textOf(node, LONGEST_NAMES);
  if (text.length > LONGEST_NAMES || !readSpeakerList(text)) return node;
  return {
    type: 'paragraph',
    children: lines.flatMap(({ children }, at): PhrasingContent[] =>
      at === 0 ? children : [{ type: 'text', value: ' ' }, ...children],
    ),
    position: node.position,
  };
}

/** Blocks in reading order; quotations are other people's words and are left out. @internal */
export function blocksOf(root: Root): RootContent[] {
  const headings = headingKeys(root);
  const blocks = root.children
    .map(namesOf)
    .filter(
      node =>
        !NOT_READ.has(node.type) &&
        !isPictureCredit(node) &&
        !(node.type === 'list' && isTableOfContents(node, headings)),
    )
    .flatMap(node => (node.type === 'table' ? daysApart(node) : [node]))
    .map(withoutBullet);
  const second = secondLines(blocks);
  const names = boldNames(blocks);
  return blocks.map((node, at) => {
    if (node.type === 'heading')
      return second.has(node) ? asParagraph(node) : node;
    return names.has(node)
      ? node
      : boldHeading(node, blocks[at - 1], blocks[at + 1]) ?? node;
  });
}

/** "- **Title**", and paragraphs behind it: a list of one item, bold from end to end, is a line with a bullet. */
function withoutBullet(
  node: RootContent,
  at: number,
  all: readonly RootContent[],
): RootContent {
  const item =
    node.type === 'list' && node.children.length === 1
      ? node.children[0]
      : undefined;
  const [line, more] = item?.children ?? [];
  return line && !more && all[at + 1]?.type === 'paragraph' && boldLine(line)
    ? line
    : node;
}

/** "- Speaker: Ada Example": notes on a talk begin so, and its title stands above them. */
const SPEAKER = new RegExp(
  `^\\P{L}*(?:${SPEAKERS_WORD}|presented by)\\s*[:：]`,
  'iu',
);

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
  const text = boldLine(node);
  if (
    text === null ||
    node.type !== 'paragraph' ||
    (next?.type !== 'paragraph' && !opensWithSpeaker(next))
  )
    return undefined;
  if (text.length > LONGEST_BOLD || /[:：.]\s*$/.test(text)) return undefined;
  if (before?.type === 'heading' && readSpeakerList(text)) return undefined;
  const [only] = node.children;
  return {
    type: 'heading',
    depth: 6,
    children: only.type === 'strong' ? only.children : node.children,
    position: node.position,
  };
}
