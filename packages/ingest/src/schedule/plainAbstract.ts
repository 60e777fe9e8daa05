import { decodeHTML } from 'entities';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findTangle } from '../formats/findTangle';
import { fragmentTree } from '../tree/html/htmlTree';
import { parseHtml } from '../tree/html/parseHtml';

/**
 * How an abstract may be marked up.
 *
 * @internal
 */
export type Markup = 'text' | 'html' | 'markdown' | 'rst';

/** Characters of an abstract that are kept: some pages. What is longer is no abstract. */
const MAX_LENGTH = 10_000;
/** Characters that are looked at; the rest would be cut anyway. */
const MAX_INPUT = 100_000;

const INLINE =
  'br|span|a|b|i|em|strong|u|s|code|img|sup|sub|small|font|del|ins|tt|kbd';
const BLOCK =
  'p|div|ul|ol|li|h[1-6]|pre|blockquote|table|tr|td|th|tbody|thead|hr|dl|dt|dd|section|article';
const tags = (names: string, flags: string) =>
  new RegExp(`</?(?:${names})(?:\\s[^<>]*)?/?>`, flags);
const TAG = tags(`${INLINE}|${BLOCK}`, 'i');
const BLOCK_TAG = tags(BLOCK, 'i');
const INLINE_TAGS = tags(INLINE, 'gi');
const ALL_TAGS = tags(`${INLINE}|${BLOCK}`, 'gi');
const ESCAPED_TAG =
  /&lt;\/?(?:p|br|div|ul|ol|li|strong|em|b|i|a|h[1-6])(?:\s|&gt;|\/)/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i;
const MARKDOWN =
  /^\s{0,3}(?:#{1,6}\s|[*+-]\s|\d{1,3}[.)]\s|>\s|```|~~~)|\[[^\]\n]{1,300}\]\([^)\n]{1,500}\)|(?:\*\*|__)\S|(?<![\w*])[*_][^\s*_][^*_\n]{0,300}[*_](?![\w*])|`[^`\n]{1,200}`/m;
const RST =
  /``[^`\n]{1,300}``|`[^`<\n]{1,300}<[^>\n]{1,500}>`__?|^\.\. [\w-]+::|:\w{2,10}:`[^`\n]{1,200}`/m;

/** What stands within a line of text; beside blocks, a row of them is a paragraph that nothing marks as one. */
const INLINE_NODES = new Set<string>(
  'text emphasis strong delete link linkReference inlineCode break image html footnoteReference'.split(
    ' ',
  ),
);
const BLOCKS = new Set<string>(['paragraph', 'heading', 'tableCell']);

const words = (node: Nodes) =>
  toString(node, { includeImageAlt: false, includeHtml: false });

/** Each block of a tree as a paragraph of its own. */
function paragraphsOf(root: Nodes): string[] {
  const paragraphs: string[] = [];
  const walk = (node: Nodes, depth: number) => {
    if (BLOCKS.has(node.type)) {
      paragraphs.push(lineBreaks(node));
    } else if (node.type === 'code') {
      paragraphs.push(node.value);
    } else if ('children' in node && depth < 100) {
      let line: string | null = null;
      for (const child of node.children) {
        if (INLINE_NODES.has(child.type)) {
          line = (line ?? '') + lineBreaks(child);
        } else {
          if (line !== null) paragraphs.push(line);
          line = null;
          walk(child, depth + 1);
        }
      }
      if (line !== null) paragraphs.push(line);
    }
  };
  walk(root, 0);
  return paragraphs;
}

/** The text of a node, a line break for each that stands right in it. */
function lineBreaks(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return words(node);
  return node.children
    .map(child => (child.type === 'break' ? '\n' : words(child)))
    .join('');
}

function ofHtml(text: string): string[] {
  try {
    return paragraphsOf(fragmentTree(parseHtml(text)));
  } catch {
    // Too much of a riddle for a parser: the words are what counts.
    return decodeHTML(text.replace(/<[^<>]*>/g, ' ')).split(/\n\s*\n/);
  }
}

/** Without GitHub's extensions: abstracts have no tables, and looking for bare addresses takes half the time. */
const commonMark = unified().use(remarkParse);

function ofMarkdown(marked: string): string[] {
  const text = marked.replace(/<br\s*\/?>/gi, '\n').replace(INLINE_TAGS, '');
  if (findTangle(text)) return ofText(text);
  return paragraphsOf(commonMark.parse(text));
}

/** The marks of reStructuredText that abstracts have; headings and directives lose their rules. */
function ofRst(text: string): string[] {
  return ofText(
    text
      .replace(/^\.\. [\w-]{1,40}::[^\n]*$/gm, '')
      .replace(/^[=\-~^"'#*+]{4,}\s*$/gm, '')
      .replace(/``([^`\n]{1,300})``/g, '$1')
      .replace(/`([^`<\n]{1,300}?)\s*<[^<>\n]{1,500}>`__?/g, '$1')
      .replace(/:\w{2,20}:`([^`\n]{1,200})`/g, '$1')
      .replace(/`([^`\n]{1,200})`_?_?/g, '$1')
      .replace(/\*\*([^*\n]{1,300})\*\*/g, '$1')
      .replace(/(?<![\w*])\*([^\s*][^*\n]{0,300})\*(?![\w*])/g, '$1')
      .replace(/^\s*\|\s/gm, ''),
  );
}

function ofText(text: string): string[] {
  return text.split(/\n[^\S\n]*\n/);
}

/** Takes off the indentation all lines but the first share: that of the XML around them. To Markdown it would be code. */
function withoutIndent(text: string): string {
  const [first, ...rest] = text.split('\n');
  const indents = rest
    .filter(line => line.trim())
    .map(line => line.length - line.trimStart().length);
  const shared = indents.reduce((a, b) => Math.min(a, b), Infinity);
  if (!Number.isFinite(shared) || shared === 0) return text;
  return [first, ...rest.map(line => line.slice(shared))].join('\n');
}

function markupOf(text: string): Markup {
  if (BLOCK_TAG.test(text)) return 'html';
  // Markdown may hold HTML, but for blocks, which it leaves unread.
  if (TAG.test(text)) return MARKDOWN.test(text) ? 'markdown' : 'html';
  if (RST.test(text) && !/\]\(/.test(text)) return 'rst';
  if (MARKDOWN.test(text)) return 'markdown';
  return ENTITY.test(text) ? 'html' : 'text';
}

const PARSERS: Record<Markup, (text: string) => string[]> = {
  html: ofHtml,
  markdown: ofMarkdown,
  rst: ofRst,
  text: ofText,
};

/** Links of Markdown among HTML, which no parser of either takes for one. */
const LEFT_LINK = /\[([^[\]\n]{1,300})\]\(https?:[^()\s]{1,500}\)/g;
/** What stands where an abstract will. */
const NOTHING =
  /^(?:tba|tbd|tbc|n\/?a|none|todo|-+|\.+|to be (?:announced|defined))\.?$/i;

const MAIL =
  /(?<![@/:\w.+%-])(?!git@)[\w.+%-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+/gi;

/**
 * A text without the mail addresses in it: they are for those who answer a call for papers, not for a portal.
 *
 * @internal
 */
export function withoutMail(text: string): string {
  if (!text.includes('@')) return text;
  return text
    .replace(/mailto:(?=[\w.+%-]{1,64}@)/gi, '')
    .replace(MAIL, '[e-mail]');
}

/**
 * A line of text without the marks of HTML; what only looks like them, `List<String>`, stays.
 *
 * @internal
 */
export function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(ALL_TAGS, '') : text;
}

/**
 * What a session is about as plain text, its paragraphs parted by an empty line: HTML, escaped HTML, Markdown and
 * reStructuredText lose their marks, mail addresses go. Null where nothing is left.
 *
 * @param markup how it is marked up, where the format says so
 *
 * @internal
 */
export function plainAbstract(value: unknown, markup?: Markup): string | null {
  if (typeof value !== 'string') return null;
  let text = value.slice(0, MAX_INPUT).replace(/\r\n?/g, '\n').trim();
  if (!text) return null;
  text = withoutIndent(text);
  if (!TAG.test(text) && ESCAPED_TAG.test(text)) text = decodeHTML(text);
  const paragraphs = PARSERS[markup ?? markupOf(text)](text)
    .map(paragraph =>
      paragraph
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{2,}/g, '\n')
        .trim(),
    )
    .filter(Boolean);
  const plain = withoutMail(paragraphs.join('\n\n')).replace(LEFT_LINK, '$1');
  if (NOTHING.test(plain)) return null;
  if (plain.length <= MAX_LENGTH) return plain || null;
  return `${plain.slice(0, MAX_LENGTH).replace(/\s+\S*$/, '')} …`;
}

/**
 * Several texts about one session as one, those left out that say the same again.
 *
 * @internal
 */
export function joinAbstracts(...texts: Array<string | null>): string | null {
  const kept: string[] = [];
  for (const text of texts) {
    if (!text || kept.some(known => known.includes(text))) continue;
    const shorter = kept.findIndex(known => text.startsWith(known));
    if (shorter >= 0) kept[shorter] = text;
    else kept.push(text);
  }
  return kept.join('\n\n') || null;
}
