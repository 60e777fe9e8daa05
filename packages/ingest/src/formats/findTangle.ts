/** Beyond this a line is data, not Markdown; its marks would take for ever to sort out. */
const MAX_LINE = 10_000;
/** Quotations within quotations, lists within lists. */
const MAX_NESTING = 60;
/** What a line begins with that opens quotations and lists, `> - 1) `. */
const OPENING_MARKS = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/;
/** An item indented as far as {@link MAX_NESTING} lists within lists would need. */
const DEEP_ITEM = /^\s{160,}(?:[*+-]|\d{1,9}[.)])\s/;

/** A link or a label that is whole; what is left of brackets, the parser looks for an end of through the whole paragraph. */
const WHOLE_BRACKETS = /\[[^[\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)?\)|(?!\())/g;

/** How deep brackets stand within brackets that writing is made of: a picture or a remark in the words of a link. */
const BRACKET_DEPTH = 3;

/** The text with brackets that are whole blanked out, from the innermost outwards; every character keeps its place. */
function withoutWholeBrackets(text: string): string {
  let rest = text;
  for (let depth = 0; depth < BRACKET_DEPTH; depth += 1) {
    rest = rest.replace(WHOLE_BRACKETS, whole => whole.replace(/[^\n]/g, ' '));
  }
  return rest;
}

/** Marks whose cost grows faster than their number, and how many of them no writing has. */
const LIMITS: ReadonlyArray<{
  what: string;
  most: number;
  places: (text: string) => RegExpMatchArray[];
}> = [
  {
    what: 'brackets without their other half',
    most: 1_000,
    places: text => [...withoutWholeBrackets(text).matchAll(/[[\]]/g)],
  },
  {
    what: 'items in lists',
    most: 10_000,
    places: text => [...text.matchAll(/^[^\S\n]*(?:[-*+]|\d+[.)])(?=\s)/gm)],
  },
  {
    what: 'lists that begin within the line of an item',
    most: 1_000,
    places: text => [
      ...text.matchAll(
        /^[^\S\n]*(?:[-*+]|\d{1,9}[.)])[^\S\n]+(?:[-*+]|\d{1,9}[.)])(?=\s)/gm,
      ),
    ],
  },
  {
    what: 'lists within lists',
    most: 3_000,
    places: text => [
      ...text.matchAll(
        /^([^\S\n]*)(?:[-*+]|\d{1,9}[.)])[^\S\n][^\n]*\n(?=\1[^\S\n]+(?:[-*+]|\d{1,9}[.)])\s)/gm,
      ),
    ],
  },
  {
    what: 'cells in tables',
    most: 60_000,
    places: text => [...text.matchAll(/\|/g)],
  },
  {
    what: 'mail addresses',
    most: 5_000,
    places: text => [...text.matchAll(/@/g)],
  },
  {
    what: 'footnotes',
    most: 2_000,
    places: text => [...text.matchAll(/\[\^/g)],
  },
];

/**
 * Looks for what Markdown cannot sensibly be read from: lines too long, nesting too deep, marks without number.
 *
 * @returns what was found and in which line, for people; null where the text is no riddle
 *
 * @internal
 */
export function findTangle(
  text: string,
): { line: number; message: string } | null {
  const index = text
    .split('\n')
    .findIndex(
      line =>
        line.length > MAX_LINE ||
        DEEP_ITEM.test(line) ||
        (OPENING_MARKS.exec(line)?.[0].replace(/[\s\d]/g, '').length ?? 0) >
          MAX_NESTING + 20 * Number(/^\s*([-*_]\s*)+$/.test(line)),
    );
  if (index >= 0) {
    return {
      line: index + 1,
      message: `Line ${
        index + 1
      } is too long or too deeply nested for Markdown; the document was read as plain text.`,
    };
  }
  for (const { what, most, places } of LIMITS) {
    const beyond = places(text)[most];
    if (beyond) {
      return {
        line: text.slice(0, beyond.index).split('\n').length,
        message: `The document has more than ${most} ${what}; it was read as plain text.`,
      };
    }
  }
  return null;
}
