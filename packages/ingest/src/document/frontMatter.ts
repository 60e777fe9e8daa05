import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Warning } from '../model';
import { aliasInItself, nestsTooDeep } from '../text/yaml';
import { authorOf, dateOf, languageTagOf, textOf } from './values';

/** @internal */
export interface FrontMatter {
  data: Record<string, unknown>;
  warnings: Warning[];
}

/** Keys that site generators use for a fact, the most usual first. */
function first<T>(
  data: Record<string, unknown>,
  keys: string[],
  read: (value: unknown) => T | null,
): T | null {
  for (const key of keys) {
    const value = read(data[key]);
    if (value !== null) return value;
  }
  return null;
}

/**
 * What front matter says of the document, under the names that Jekyll, Hugo, Docusaurus, Astro and their kin use.
 *
 * @internal
 */
export function frontMatterFacts(data: Record<string, unknown>) {
  const address = first(
    data,
    ['canonical_url', 'canonicalUrl', 'canonical', 'permalink', 'url'],
    textOf,
  );
  return {
    title: first(data, ['title', 'Title'], textOf),
    author: first(data, ['author', 'authors', 'by', 'Author'], authorOf),
    published: first(
      data,
      [
        'date',
        'published',
        'publishDate',
        'pubDate',
        'publishedAt',
        'published_at',
        'datePublished',
        'Date',
      ],
      dateOf,
    ),
    url: address && /^https?:/.test(address) ? address : null,
    language: first(data, ['lang', 'language', 'locale'], languageTagOf),
  };
}

/** Keys of a block of metadata without fences, as Pelican and MultiMarkdown write it. */
const METADATA_KEY =
  /^(?:title|subtitle|date|modified|authors?|slug|tags|category|categories|lang|language|status|summary|description|keywords|layout|template|url|save_as|permalink|image|cover|translation|published|comments)$/i;
const METADATA_LINE = /^([\p{L}][\p{L}\d_ -]{0,24}):(?:\s+(.*))?$/u;

/** What stands below the title of a single talk, described line by line. */
const DESCRIBES_TALK =
  /^\W*(?:speakers?|presenters?|presented|by|abstract|when|where|event|time)\s*:/i;

function second({ children: [, block] }: Root): string {
  return block ? toString(block).slice(0, 80) : '';
}

/** "Title: … ⏎ Date: … ⏎ Tags: …" right at the top: a paragraph, or a heading where a line of dashes closes it. */
function takeMetadata(root: Root): Record<string, unknown> {
  const [block] = root.children;
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return {};
  const lines = toString(block).split('\n');
  const pairs = lines.map(line => METADATA_LINE.exec(line.trim()));
  const data: Record<string, unknown> = {};
  for (const pair of pairs) {
    if (!pair || !METADATA_KEY.test(pair[1])) return {};
    data[pair[1].toLowerCase()] = pair[2]?.trim() ?? '';
  }
  if (!(data.title || data.date)) return {};
  if (lines.length < 2 && (!data.title || DESCRIBES_TALK.test(second(root))))
    return {};
  root.children.shift();
  return data;
}

/** A field that is given twice costs the first of the two, not all the others. */
function readYaml(text: string, warnings: Warning[]): unknown {
  if (nestsTooDeep(text)) throw new Error('it nests deeper than any text');
  const lines = new LineCounter();
  // The parser compares each key with all others; a set does it at once.
  const document = parseDocument(text, {
    uniqueKeys: false,
    lineCounter: lines,
  });
  const [error] = document.errors;
  if (error) throw error;
  if (aliasInItself(document)) throw new Error('an alias never ends');
  const seen = new Set<unknown>();
  for (const { key } of isMap(document.contents)
    ? document.contents.items
    : []) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) {
      warnings.push({
        // The fence above is line 1.
        line: lines.linePos(key.range?.[0] ?? 0).line + 1,
        message: `The front matter gives \`${String(
          key.value,
        )}\` twice; the last one counts.`,
      });
    }
    seen.add(key.value);
  }
  return document.toJS({ maxAliasCount: 20 });
}

/**
 * Takes the front matter off the tree and reads it: YAML between `---`, TOML between `+++`, or lines of `Key: value`.
 * Front matter that cannot be read is a warning with its line; the text below it is read all the same.
 *
 * @internal
 */
export function takeFrontMatter(root: Root): FrontMatter {
  const block = root.children[0] as
    | { type: string; value?: string }
    | undefined;
  if (block?.type !== 'yaml' && block?.type !== 'toml') {
    return { data: takeMetadata(root), warnings: [] };
  }
  root.children.shift();
  try {
    const warnings: Warning[] = [];
    const parsed =
      block.type === 'yaml'
        ? readYaml(block.value ?? '', warnings)
        : parseToml(block.value ?? '');
    const isTable =
      typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    if (isTable || parsed === null || parsed === undefined) {
      return { data: (parsed ?? {}) as Record<string, unknown>, warnings };
    }
    return {
      data: {},
      warnings: [
        {
          line: 1,
          message:
            'The front matter is no table of keys and values; it was left out.',
        },
      ],
    };
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split(
      '\n',
    )[0];
    return {
      data: {},
      warnings: [
        {
          line: 1,
          message: `The front matter is not valid ${block.type.toUpperCase()} and was left out: ${reason}`,
        },
      ],
    };
  }
}
