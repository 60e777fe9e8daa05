import type {
  Html,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { parseHtml } from './html/parseHtml';
import { fragmentTree } from './html/htmlTree';
import { UnreadableError } from '../UnreadableError';
import { joinHtml } from './joinHtml';
import { shiftLines } from './shiftLines';

/** Pieces of HTML in one Markdown document; each is parsed by itself. */
const MAX_PIECES = 2000;

const PHRASING_PARENTS = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'tableCell',
]);

/** A block of HTML as the blocks it stands for; a lone opening or closing tag stands for none. */
function blocks(node: Html): RootContent[] {
  if (!/<[a-z]/i.test(node.value)) return [];
  const { children } = shiftLines(
    fragmentTree(parseHtml(node.value)),
    (node.position?.start.line ?? 1) - 1,
  );
  const grouped: RootContent[] = [];
  for (const child of children) {
    const isPhrasing =
      /^(text|link|emphasis|strong|inlineCode|image|break|delete)$/.test(
        child.type,
      );
    const last = grouped[grouped.length - 1];
    if (!isPhrasing) grouped.push(child);
    else if (child.type === 'text' && !child.value.trim()) continue;
    else if (last?.type === 'paragraph')
      last.children.push(child as PhrasingContent);
    else {
      grouped.push({
        type: 'paragraph',
        children: [child as PhrasingContent],
        position: child.position,
      });
    }
  }
  return grouped;
}

const OPENS_MARK = /^<(strong|b|em|i)(?=[\s>])/i;
const CLOSES = /^<\/(a|strong|b|em|i)(?=[\s>])/i;
/** More elements open inside one another are not kept apart. */
const MOST_OPEN = 20;

/** An element that has begun: what it holds is what comes until it ends. */
interface Open {
  tag: string;
  from: number;
  around: (children: PhrasingContent[]) => PhrasingContent;
}

function opened({ value, position }: Html, from: number): Open | undefined {
  const url = /^<a\b[^>]*\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(value)?.[1];
  if (url) {
    return {
      tag: 'a',
      from,
      around: children => ({ type: 'link', url, children, position }),
    };
  }
  const tag = OPENS_MARK.exec(value)?.[1].toLowerCase();
  const type = tag && /^(?:strong|b)$/.test(tag) ? 'strong' : 'emphasis';
  return tag
    ? { tag, from, around: children => ({ type, children, position }) }
    : undefined;
}

/** Inline HTML: line breaks, links and what is set in bold or italics mean something, other tags go and their text stays. */
function inline(children: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const open: Open[] = [];
  for (const child of children) {
    if (child.type !== 'html') {
      result.push(child);
      continue;
    }
    const begun = opened(child, result.length);
    const closes = CLOSES.exec(child.value)?.[1].toLowerCase();
    if (begun) {
      if (open.length < MOST_OPEN) open.push(begun);
    } else if (closes) {
      const at = open.map(({ tag }) => tag).lastIndexOf(closes);
      const [ended] = at < 0 ? [] : open.splice(at);
      const inside = ended ? result.splice(ended.from) : [];
      if (ended && inside.length > 0) result.push(ended.around(inside));
    } else if (/^<br\b/i.test(child.value)) {
      result.push({ type: 'break', position: child.position });
    } else if (/^<(iframe|lite-youtube|youtube)\b/i.test(child.value)) {
      const [first] = blocks(child);
      if (first?.type === 'paragraph') result.push(...first.children);
    }
  }
  return result;
}

/**
 * Replaces HTML within Markdown by what it says: tables, lists, links and embedded videos become nodes of the tree;
 * scripts, embedded posts and bare tags go.
 *
 * @throws UnreadableError where there is more of it than any article has.
 *
 * @internal
 */
export function replaceHtml(root: Root): void {
  joinHtml(root);
  const phrasing: Parents[] = [];
  visit(root, node => {
    if (
      'children' in node &&
      PHRASING_PARENTS.has(node.type) &&
      node.children.some(child => child.type === 'html')
    ) {
      phrasing.push(node);
    }
  });
  for (const parent of phrasing) {
    parent.children = inline(parent.children as PhrasingContent[]);
  }
  let pieces = 0;
  visit(root, 'html', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    pieces += 1;
    if (pieces > MAX_PIECES) {
      throw new UnreadableError(
        `The Markdown holds more than ${MAX_PIECES} pieces of HTML; it is not read. Give the page itself, or the text without them.`,
      );
    }
    const made = blocks(node);
    parent.children.splice(index, 1, ...(made as typeof parent.children));
    return index + made.length;
  });
}
