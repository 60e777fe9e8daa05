import { decodeHTML } from 'entities';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findTangle } from '../formats/findTangle';
import { fragmentTree } from '../tree/html/htmlTree';
import { parseHtml } from '../tree/html/parseHtml';
import { markdownTree } from '../tree/markdownTree';

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

const TAG =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|u|s|ul|ol|li|h[1-6]|code|pre|blockquote|img|table|tr|td|th|tbody|hr|sup|sub|small|font|del|ins|dl|dt|dd)(?:\s[^<>]*)?\/?>/i;
const ESCAPED_TAG =
  /&lt;\/?(?:p|br|div|ul|ol|li|strong|em|b|i|a|h[1-6])(?:\s|&gt;|\/)/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i;
const MARKDOWN =
  /^\s{0,3}(?:#{1,6}\s|[*+-]\s|\d{1,3}[.)]\s|>\s|```|~~~)|\[[^\]\n]{1,300}\]\([^)\n]{1,500}\)|(?:\*\*|__)\S|(?<![\w*])[*_][^\s*_][^*_\n]{0,300}[*_](?![\w*])|`[^`\n]{1,200}`/m;
const RST =
  /``[^`\n]{1,300}``|`[^`<\n]{1,300}<[^>\n]{1,500}>`__?|^\.\. [\w-]+::|:\w{2,10}:`[^`\n]{1,200}`|^[=\-~^"'#*+]{4,}\s*$/m;

/** Each block of a tree as a paragraph of its own. */
function paragraphsOf(root: Nodes): string[] {
  const paragraphs: string[] = [];
  const walk = (node: Nodes, depth: number) => {
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'tableCell'
    ) {
      paragraphs.push(
        // A line break in a paragraph is one for readers.
        toString(node, { includeImageAlt: false, includeHtml: false }),
      );
    } else if (node.type === 'code' || node.type === 'text') {
      paragraphs.push(node.value);
    } else if ('children' in node && depth < 100) {
      node.children.forEach(child => walk(child, depth + 1));
    }
  };
  walk(root, 0);
  return paragraphs;
}

function ofHtml(text: string): string[] {
  try {
    return paragraphsOf(
      fragmentTree(parseHtml(text.replace(/<br\s*\/?>/gi, '<br>\n'))),
    );
  } catch {
    // Too much of a riddle for a parser: the words are what counts.
    return decodeHTML(text.replace(/<[^<>]*>/g, ' ')).split(/\n\s*\n/);
  }
}

function ofMarkdown(text: string): string[] {
  if (findTangle(text)) return ofText(text);
  return paragraphsOf(markdownTree(text));
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

function markupOf(text: string): Markup {
  if (TAG.test(text)) return 'html';
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

const MAIL =
  /(?<![@/:\w.+%-])(?!git@)[\w.+%-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+/gi;

/**
 * A text without the mail addresses in it: they are for those who answer a call for papers, not for a portal.
 *
 * @internal
 */
export function withoutMail(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(/mailto:(?=\S+@)/gi, '').replace(MAIL, '[e-mail]');
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
  const plain = withoutMail(paragraphs.join('\n\n'));
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
