import type { Link, Nodes, PhrasingContent } from 'mdast';
import { GrowingText } from './GrowingText';

/** A marked part of a text. */
export interface Span {
  kind: 'link' | 'strong' | 'emphasis' | 'code';
  start: number;
  end: number;
  url?: string;
}

/**
 * Running text with its marks by place. White space is evened out; a hard line break is `\n`.
 *
 * @internal
 */
export interface InlineText {
  readonly text: string;
  readonly spans: readonly Span[];
}

const SPAN_KIND = new Map<Nodes['type'], Span['kind']>([
  ['link', 'link'],
  ['linkReference', 'link'],
  ['strong', 'strong'],
  ['emphasis', 'emphasis'],
  ['inlineCode', 'code'],
]);

const BREAK = /^<\/?br\b[^>]*>$/i;

/** A line break, also as tables write it: `<br>`. */
function isBreak(node: Nodes): boolean {
  return (
    node.type === 'break' || (node.type === 'html' && BREAK.test(node.value))
  );
}

/** What was read of the children of a node: several readers ask for each passage, and none of them changes the tree. */
const asOne = new WeakMap<object, InlineText>();
const inLines = new WeakMap<object, InlineText>();

/**
 * Flattens inline nodes to text. Raw HTML, images and footnote marks carry no words of the author.
 *
 * @internal
 */
export function inlineText(
  nodes: readonly (PhrasingContent | Nodes)[],
  { keepLines = false }: { keepLines?: boolean } = {},
): InlineText {
  const known = keepLines ? inLines : asOne;
  const inline = known.get(nodes) ?? flatten(nodes, keepLines);
  known.set(nodes, inline);
  return inline;
}

function flatten(
  nodes: readonly (PhrasingContent | Nodes)[],
  keepLines: boolean,
): InlineText {
  const spans: Span[] = [];
  const text = new GrowingText();
  let spaced = true;
  /** How many links are open: a line break within their words is where the text was wrapped. */
  let links = 0;
  const add = (value: string) => {
    const even = value
      .replace(/[\u200b\u200c\u2060\ufeff]/g, '')
      .replace(/\s+/g, space =>
        keepLines && links === 0 && space.includes('\n') ? '\n' : ' ',
      );
    const part = spaced ? even.trimStart() : even;
    if (!part) return;
    text.add(part);
    spaced = text.endsInSpace();
  };
  const visit = (node: Nodes): void => {
    if (isBreak(node)) {
      text.dropSpace();
      text.add('\n');
      spaced = true;
      return;
    }
    const place = text.place();
    if ('value' in node && (node.type === 'text' || node.type === 'inlineCode'))
      add(node.value);
    else if ('children' in node) {
      const isLink = SPAN_KIND.get(node.type) === 'link';
      if (isLink) links += 1;
      node.children.forEach(visit);
      if (isLink) links -= 1;
    }
    const kind = SPAN_KIND.get(node.type);
    const span = kind && text.since(place);
    if (kind && span) {
      spans.push({
        kind,
        ...span,
        ...(node.type === 'link' && { url: node.url }),
      });
    } else if (node.type === 'link' && showsPicture(node)) {
      // The preview of a recording that leads to it: a link without words.
      const { length } = place;
      spans.push({ kind: 'link', start: length, end: length, url: node.url });
    }
  };
  nodes.forEach(node => visit(node));
  const whole = text.toString();
  return { text: whole.trimEnd(), spans: withWrittenLinks(whole, spans) };
}

function showsPicture({ children }: Link): boolean {
  return children.some(
    child =>
      child.type === 'image' ||
      (child.type === 'html' && /^<img\b/i.test(child.value)),
  );
}

/** Addresses that stand in the text as they are lead somewhere, too. */
function withWrittenLinks(text: string, spans: Span[]): Span[] {
  const written = [...text.matchAll(/https?:\/\/[^\s<>()[\]"”“]+/g)].map(
    match => {
      const url = match[0].replace(/[.,;:!?]+$/, '');
      const start = match.index ?? 0;
      return { kind: 'link' as const, start, end: start + url.length, url };
    },
  );
  return [
    ...spans,
    ...written.filter(
      link =>
        !spans.some(
          span =>
            span.kind === 'link' &&
            span.start < link.end &&
            link.start < span.end,
        ),
    ),
  ];
}

function joined(one: InlineText, other: InlineText, joint: string): InlineText {
  const shift = one.text.length + joint.length;
  return {
    text: `${one.text}${joint}${other.text}`,
    spans: [
      ...one.spans,
      ...other.spans.map(span => ({
        ...span,
        start: span.start + shift,
        end: span.end + shift,
      })),
    ],
  };
}

/** Puts one text below another, as lines. @internal */
export function joinLines(above: InlineText, below: InlineText): InlineText {
  return joined(above, below, '\n');
}

/** Puts one text behind another, as words of one line. @internal */
export function joinWords(before: InlineText, behind: InlineText): InlineText {
  return joined(before, behind, ' ');
}

/** A part of a text with the marks inside it, re-placed. @internal */
export function sliceInline(
  inline: InlineText,
  start: number,
  end = inline.text.length,
): InlineText {
  const raw = inline.text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  return {
    text,
    spans: inline.spans
      .filter(span => span.end > start && span.start < end)
      .map(span => ({
        ...span,
        start: Math.max(0, span.start - start - lead),
        end: Math.min(text.length, span.end - start - lead),
      }))
      .filter(span => span.end > span.start),
  };
}

/** Takes a long text apart where a sentence ends, so that each part can be read by itself. @internal */
export function inParts(inline: InlineText, length: number): InlineText[] {
  const parts: InlineText[] = [];
  let from = 0;
  while (inline.text.length - from > length) {
    const part = inline.text.slice(from, from + length);
    const sentence = Math.max(
      ...['. ', '! ', '? '].map(end => part.lastIndexOf(end)),
    );
    const end =
      sentence > 0
        ? sentence + 1
        : Math.max(part.lastIndexOf(' '), 0) || length;
    parts.push(sliceInline(inline, from, from + end));
    from += end;
  }
  parts.push(sliceInline(inline, from));
  return parts;
}

/** Nodes that hold blocks: their texts are parted by a space. */
const BLOCKS = new Set([
  'root',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
]);

/**
 * All text below a node, blocks apart by a space.
 *
 * @param limit - how many characters are of interest; the text may be longer by the last piece, and nothing behind it is looked at
 * @internal
 */
export function textOf(node: Nodes, limit = Infinity): string {
  const pieces: string[] = [];
  let length = 0;
  const walk = (one: Nodes): void => {
    if (length > limit) return;
    if ('value' in one && one.type !== 'html') {
      pieces.push(one.value);
      length += one.value.length;
    } else if (isBreak(one)) pieces.push(' ');
    else if ('children' in one) {
      for (const child of one.children) {
        walk(child);
        if (length > limit) return;
        if (BLOCKS.has(one.type)) pieces.push(' ');
      }
    }
  };
  walk(node);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** The lines of a text that keeps them, each with its marks; empty ones left out. @internal */
export function linesOf(inline: InlineText): InlineText[] {
  let from = 0;
  return inline.text
    .split('\n')
    .map(line => {
      const part = sliceInline(inline, from, from + line.length);
      from += line.length + 1;
      return part;
    })
    .filter(({ text }) => text);
}
