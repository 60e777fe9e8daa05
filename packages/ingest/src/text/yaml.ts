import {
  type Alias,
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

/**
 * A value of a YAML text that still knows its lines.
 *
 * @internal
 */
export interface YamlValue {
  /** Plain data. Fields left empty are absent. */
  value: unknown;
  /** 1-based. */
  line: number;
  /** The line of what is nearest to a path inside the value. */
  lineAt(path: PropertyKey[]): number;
}

/**
 * What is wrong with a YAML text.
 *
 * @internal
 */
export interface YamlError {
  /** 1-based. */
  line: number;
  /** For people: what to do, where we know. */
  message: string;
}

/**
 * One YAML document.
 *
 * @internal
 */
export interface ParsedYaml {
  document: Document;
  /** The line of a node, or the first one where it has none. */
  lineOf(node: unknown): number;
  /** Where there are any, the values are not to be trusted. */
  errors: YamlError[];
}

/** What to do, where YAML's own message says only what the parser met. */
const EXPLANATIONS = new Map<string, string>([
  ['MULTIPLE_DOCS', 'one pack per file: "---" starts another one here'],
  ['TAB_AS_INDENT', 'a tab cannot indent YAML; use spaces'],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'a ":" inside a text; put the whole text in quotation marks',
  ],
  [
    'BAD_SCALAR_START',
    'a text cannot start with this character; put it in quotation marks',
  ],
  ['MISSING_CHAR', 'a quotation mark or bracket is never closed'],
  [
    'UNEXPECTED_TOKEN',
    'this does not fit the lines before; look at the indentation',
  ],
]);

/** Aliases that unfold to more than this are an attack, nothing a person wrote. */
const MAX_ALIASES = 100;

/** Deeper than anything people write; the parser would exhaust itself on what hostile hands nest. */
const MAX_DEPTH = 1000;

/** Marks of lists and fields that no line has, not even one with a whole abstract. */
const MAX_IN_LINE = 300;

/**
 * Whether a YAML text nests deeper than the parser can bear.
 *
 * @internal
 */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let begun = 0;
  for (const [mark] of text.matchAll(/[\n[\]{}]|[-?:](?=[^\S\n])/g)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    else if (mark === '\n') begun = 0;
    // Lists and fields that begin inside of one another, all in one line; between brackets they need brackets.
    else if (depth === 0) begun += 1;
    if (depth > MAX_DEPTH || begun > MAX_IN_LINE) return true;
  }
  return false;
}

/**
 * Parses one YAML document. Keys given twice and aliases without end are errors like others.
 *
 * @param firstLine - the line at which the text stands in its file, 1-based
 *
 * @internal
 */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // What it would say on the console, nobody reads there.
    logLevel: 'error',
    merge: true,
    // The parser compares each key with all others; see `repeatedKeys`.
    uniqueKeys: false,
  });
  const lineAtOffset = (offset: number) =>
    firstLine - 1 + Math.max(1, lines.linePos(offset).line);
  const errors = document.errors.map(error => ({
    line: lineAtOffset(error.pos[0]),
    message: EXPLANATIONS.get(error.code) ?? error.message,
  }));
  // What is broken may be nested deep, and is not believed anyway.
  for (const key of errors.length > 0 ? [] : repeatedKeys(document)) {
    errors.push({
      line: lineAtOffset(key.range?.[0] ?? 0),
      message: 'the same field is given twice',
    });
  }
  const endless = errors.length > 0 ? undefined : aliasInItself(document);
  if (endless) {
    errors.push({
      line: lineAtOffset(endless.range?.[0] ?? 0),
      message: `"*${endless.source}" stands inside of what it repeats, and would never end`,
    });
  }
  if (errors.length === 0) {
    try {
      document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      errors.push({
        line: firstLine,
        message: error instanceof Error ? error.message : String(error),
      });
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

/**
 * An alias within the very node that it repeats, whose plain data would hold itself.
 *
 * @internal
 */
export function aliasInItself(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias, path) {
      const isInItself = path.some(
        outer =>
          (isMap(outer) || isSeq(outer)) && outer.anchor === alias.source,
      );
      if (!isInItself) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * The items of a list, each as plain data; none where the node is no list.
 *
 * @internal
 */
export function yamlItems(parsed: ParsedYaml, list: unknown): YamlValue[] {
  return isSeq(list)
    ? list.items.map(item => yamlValue(parsed, item, parsed.lineOf(list)))
    : [];
}

/**
 * A node as plain data.
 *
 * @param line - where it stands when it does not know itself
 *
 * @internal
 */
export function yamlValue(
  parsed: ParsedYaml,
  node: unknown,
  line: number,
): YamlValue {
  const own = isNode(node) && node.range ? parsed.lineOf(node) : line;
  return {
    value: isNode(node)
      ? withoutEmpty(node.toJS(parsed.document, { maxAliasCount: MAX_ALIASES }))
      : node,
    line: own,
    lineAt: path => {
      const nearest = nearestTo(node, path);
      return nearest ? parsed.lineOf(nearest) : own;
    },
  };
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
