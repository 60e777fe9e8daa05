import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Warning } from '../model';
import { piecesOf } from './pack-pieces';

/** A value of a YAML text that still knows its lines. */
export interface YamlValue {
  /** Plain data. Fields left empty are absent. */
  value: unknown;
  /** 1-based. */
  line: number;
  /** The line of what is nearest to a path inside the value. */
  lineAt(path: PropertyKey[]): number;
}

/** The fields at the top of a YAML text. A list gives its items, so that each can fail alone. */
export interface YamlField {
  key: string;
  line: number;
  content: YamlValue | YamlValue[];
}

/** What to do, where YAML's own message says only what the parser met. */
const EXPLANATIONS: Record<string, string | undefined> = {
  MULTIPLE_DOCS: 'one pack per file: "---" starts another one here',
  TAB_AS_INDENT: 'a tab cannot indent YAML; use spaces',
  BLOCK_AS_IMPLICIT_KEY:
    'a ":" inside a text; put the whole text in quotation marks',
  BAD_SCALAR_START:
    'a text cannot start with this character; put it in quotation marks',
  MISSING_CHAR: 'a quotation mark or bracket is never closed',
  UNEXPECTED_TOKEN:
    'this does not fit the lines before; look at the indentation',
};

/** What could be read of a YAML text, and what could not. */
export interface YamlFields {
  fields: YamlField[];
  problems: Warning[];
}

/** Aliases that unfold to more than this are an attack, no pack. */
const MAX_ALIASES = 100;

/**
 * Reads the top of a YAML text. Where the text is broken, the items of its lists are read one by one:
 * what is wrong with one (a quotation mark never closed, a tab) costs that one and a problem with its line.
 */
export function readYamlFields(text: string): YamlFields {
  const whole = parseAt(text, 1);
  if (whole.errors.length === 0) {
    return { fields: fieldsOf(whole), problems: [] };
  }
  return piecesOf(text).reduce<YamlFields>(
    (read, piece) => {
      const parsed = parseAt(piece.text, piece.line);
      if (parsed.errors.length > 0) {
        const [{ line, message }] = parsed.errors;
        read.problems.push({
          line,
          message: `No valid YAML: ${message}. What starts in line ${piece.line} is left out.`,
        });
        return read;
      }
      if (!piece.list) {
        read.fields.push(...fieldsOf(parsed));
        return read;
      }
      const list = read.fields.find(
        ({ key, content }) => key === piece.list && Array.isArray(content),
      );
      const items = itemsOf(parsed, parsed.document.contents);
      if (list && Array.isArray(list.content)) {
        list.content.push(...items);
      } else {
        read.fields.push({
          key: piece.list,
          line: piece.line,
          content: items,
        });
      }
      return read;
    },
    { fields: [], problems: [] },
  );
}

interface Parsed {
  document: Document;
  lineOf(node: unknown): number;
  errors: Array<{ line: number; message: string }>;
}

function parseAt(text: string, firstLine: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    // The parser compares each key with all others; see `repeatedKeys`.
    uniqueKeys: false,
  });
  const lineAtOffset = (offset: number) =>
    firstLine - 1 + Math.max(1, lines.linePos(offset).line);
  const errors = document.errors.map(error => ({
    line: lineAtOffset(error.pos[0]),
    message: EXPLANATIONS[error.code] ?? error.message,
  }));
  for (const key of repeatedKeys(document)) {
    errors.push({
      line: lineAtOffset(key.range?.[0] ?? 0),
      message: 'the same field is given twice',
    });
  }
  if (errors.length === 0) {
    try {
      document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      errors.push({ line: firstLine, message: messageOf(error) });
    }
  }
  return {
    document,
    lineOf: node =>
      isNode(node) && node.range ? lineAtOffset(node.range[0]) : firstLine,
    errors,
  };
}

/** Keys that stand in one set of fields already. `<<` may: it takes in the fields of several others. */
function repeatedKeys(document: Document): Scalar[] {
  const repeated: Scalar[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (isScalar(key) && key.value !== '<<') {
          if (seen.has(key.value)) {
            repeated.push(key);
          }
          seen.add(key.value);
        }
      }
    },
  });
  return repeated;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fieldsOf(parsed: Parsed): YamlField[] {
  const { contents } = parsed.document;
  if (!isMap(contents)) {
    return [];
  }
  return contents.items.map(pair => ({
    key: isScalar(pair.key) ? String(pair.key.value) : String(pair.key),
    line: parsed.lineOf(pair.key),
    content: isSeq(pair.value)
      ? itemsOf(parsed, pair.value)
      : valueOf(parsed, pair.value, parsed.lineOf(pair.key)),
  }));
}

function itemsOf(parsed: Parsed, list: unknown): YamlValue[] {
  return isSeq(list)
    ? list.items.map(item => valueOf(parsed, item, parsed.lineOf(list)))
    : [];
}

function valueOf(parsed: Parsed, node: unknown, line: number): YamlValue {
  const own = isNode(node) && node.range ? parsed.lineOf(node) : line;
  return {
    value: isNode(node) ? withoutEmpty(toPlain(parsed, node)) : node,
    line: own,
    lineAt: path => {
      const nearest = nearestTo(node, path);
      return nearest ? parsed.lineOf(nearest) : own;
    },
  };
}

function toPlain(parsed: Parsed, node: Node): unknown {
  return node.toJS(parsed.document, { maxAliasCount: MAX_ALIASES });
}

/** The key or value that stands closest to a path, from the inside out. */
function nearestTo(node: unknown, path: PropertyKey[]): Node | undefined {
  let nearest = isNode(node) ? node : undefined;
  for (const step of path) {
    let next: unknown;
    if (isMap(nearest)) {
      const pair = nearest.items.find(
        ({ key }) => isScalar(key) && key.value === step,
      );
      next = isPair(pair) ? pair.value ?? pair.key : undefined;
    } else if (isSeq(nearest)) {
      next = nearest.items[Number(step)];
    }
    if (!isNode(next) || !next.range) {
      return nearest;
    }
    nearest = next;
  }
  return nearest;
}

/** `room:` with nothing behind it is a field not given. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutEmpty);
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, field]) => field !== null)
        .map(([key, field]) => [key, withoutEmpty(field)]),
    );
  }
  return value;
}
