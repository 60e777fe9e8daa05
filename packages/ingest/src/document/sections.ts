import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * A heading and what stands below it, up to the next heading of any depth.
 *
 * @internal
 */
export interface Section {
  /** The heading's text; empty without one. */
  title: string;
  /** 1 to 6; 7 for a line in bold that stands for a heading; 0 above the first heading. */
  depth: number;
  content: RootContent[];
}

/** Text of a node, white space evened out. @internal */
export function oneLine(node: Parameters<typeof toString>[0]): string {
  return toString(node, { includeImageAlt: false }).replace(/\s+/g, ' ').trim();
}

/** Depth of a paragraph that is bold from end to end, where real headings end at 6. */
const BOLD_DEPTH = 7;
const MAX_BOLD_HEADING = 120;

function headingOf(node: RootContent): { title: string; depth: number } | null {
  if (node.type === 'heading')
    return { title: oneLine(node), depth: node.depth };
  const [only, more] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'strong' || more) return null;
  const title = oneLine(only);
  return title.length <= MAX_BOLD_HEADING ? { title, depth: BOLD_DEPTH } : null;
}

/**
 * Cuts a document at its headings.
 *
 * @internal
 */
export function sectionsOf(root: Root): Section[] {
  const sections: Section[] = [{ title: '', depth: 0, content: [] }];
  for (const node of root.children) {
    const heading = headingOf(node);
    if (heading) sections.push({ ...heading, content: [] });
    else sections[sections.length - 1].content.push(node);
  }
  return sections;
}
