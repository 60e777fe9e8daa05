import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { findHeadings } from './headings';
import { inlineText } from './inlineText';
import { isHardWrapped, readLines, type Line } from './lines';
import { readTabTable } from './tabTable';
import { readTitleBlock, type TitleBlock } from './titleBlock';

/** The preview of a link that an export leaves behind: a title cut off, and the site in parentheses. */
const LINK_CARD = /(…|\.\.\.) ?\([\w.-]+\.[a-z]{2,}\)$/i;

function positionOf(first: Line, last: Line = first): Position {
  return {
    start: { line: first.number, column: first.indent + 1 },
    end: { line: last.number, column: last.raw.length + 1 },
  };
}

/** Characters of a paragraph; a text that was saved without line ends is cut at its sentences. */
const MAX_PARAGRAPH = 4000;

/** Pieces of a long text, cut behind a sentence, else between words, else anywhere. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > MAX_PARAGRAPH) {
    const head = rest.slice(0, MAX_PARAGRAPH);
    const sentence = Math.max(
      ...['. ', '! ', '? '].map(end => head.lastIndexOf(end)),
    );
    const cut = Math.max(sentence, 0) || head.lastIndexOf(' ');
    const at = cut > 0 ? cut + 1 : MAX_PARAGRAPH;
    found.push(rest.slice(0, at).trim());
    rest = rest.slice(at);
  }
  return [...found, rest.trim()].filter(Boolean);
}

function textOf(lines: Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function paragraphs(lines: Line[]): Paragraph[] {
  const position = positionOf(lines[0], lines[lines.length - 1]);
  return pieces(textOf(lines)).map(text => ({
    type: 'paragraph',
    children: inlineText(text, position),
    position,
  }));
}

/** Lists within lists; whatever is indented deeper stands on the last level. */
const MAX_NESTING = 20;

/** Collects the items of a list; deeper indentation makes a list within the item above. */
class ListBuilder {
  readonly #open: Array<{ list: List; indent: number }> = [];
  #root: List | null = null;

  add(line: Line, continued: Line[]): void {
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      children: paragraphs([line, ...continued]),
      position: positionOf(line, continued[continued.length - 1]),
    };
    while (
      this.#open.length > 1 &&
      this.#open[this.#open.length - 1].indent > line.indent
    ) {
      this.#open.pop();
    }
    const top = this.#open[this.#open.length - 1];
    const above = top?.list.children[top.list.children.length - 1];
    if (!top) {
      this.#root = this.#newList(line);
    } else if (
      line.indent > top.indent + 1 &&
      above &&
      this.#open.length < MAX_NESTING
    ) {
      above.children.push(this.#newList(line));
    }
    this.#open[this.#open.length - 1].list.children.push(item);
  }

  #newList(line: Line): List {
    const list: List = {
      type: 'list',
      ordered: line.ordered,
      start: line.ordinal,
      spread: false,
      children: [],
      position: positionOf(line),
    };
    this.#open.push({ list, indent: line.indent });
    return list;
  }

  /** Whether the line goes on with this list: the same kind of bullet, or deeper. */
  accepts(line: Line): boolean {
    const outer = this.#open[0];
    return (
      line.indent > outer.indent + 1 || outer.list.ordered === line.ordered
    );
  }

  get list(): List | null {
    return this.#root;
  }
}

/** The lines after `from` that go on with the paragraph or item that starts there. */
function continuation(
  lines: Line[],
  from: number,
  wrapped: boolean,
  isHeading: (line: Line) => boolean,
): Line[] {
  const first = lines[from];
  const more: Line[] = [];
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const hangs = first.kind === 'item' && line.indent > first.indent;
    if (line.kind !== 'prose' || isHeading(line) || !(wrapped || hangs)) break;
    more.push(line);
  }
  return more;
}

/**
 * Reads plain text as a tree. Each line is a paragraph, unless the text was wrapped; bullets and numbers make lists,
 * indentation nests them; tabs make tables; headings are guessed with care.
 *
 * @returns the tree, and what its title block says
 *
 * @internal
 */
export function textTree(text: string): { root: Root; head: TitleBlock } {
  const lines = readLines(text);
  const wrapped = isHardWrapped(lines);
  const head = readTitleBlock(lines, wrapped);
  const headings = findHeadings(
    lines,
    new Set(
      lines
        .filter(
          ({ number, text: line }) =>
            head.furniture.has(number) ||
            number === head.titleLine ||
            line === head.author,
        )
        .map(({ number }) => number),
    ),
  );
  const isHeading = (line: Line) =>
    line.number === head.titleLine || headings.has(line.number);

  const children: RootContent[] = [];
  let list: ListBuilder | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line.kind === 'blank' || head.furniture.has(line.number)) continue;
    if (line.kind === 'item' && !isHeading(line)) {
      const more = continuation(lines, index, wrapped, isHeading);
      if (!list?.accepts(line)) {
        list = new ListBuilder();
        list.add(line, more);
        if (list.list) children.push(list.list);
      } else {
        list.add(line, more);
      }
      index += more.length;
      continue;
    }
    list = null;
    const table = readTabTable(lines, index);
    if (table) {
      children.push(table.node);
      index += table.length - 1;
    } else if (line.kind === 'rule') {
      children.push({ type: 'thematicBreak', position: positionOf(line) });
    } else if (isHeading(line)) {
      const position = positionOf(line);
      children.push({
        type: 'heading',
        depth: line.number === head.titleLine ? 1 : 2,
        children: inlineText(
          line.ordinal === null ? line.text : line.raw.trim(),
          position,
        ),
        position,
      });
    } else if (!LINK_CARD.test(line.text)) {
      const more = continuation(lines, index, wrapped, isHeading);
      children.push(...paragraphs([line, ...more]));
      index += more.length;
    }
  }
  return { root: { type: 'root', children }, head };
}
