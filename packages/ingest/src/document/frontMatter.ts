import type { Root } from 'mdast';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { Warning } from '../model';
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

/**
 * Takes the front matter off the tree and reads it: YAML between `---`, TOML between `+++`.
 * Front matter that cannot be read is a warning with its line; the text below it is read all the same.
 *
 * @internal
 */
export function takeFrontMatter(root: Root): FrontMatter {
  const block = root.children[0] as
    | { type: string; value?: string }
    | undefined;
  if (block?.type !== 'yaml' && block?.type !== 'toml') {
    return { data: {}, warnings: [] };
  }
  root.children.shift();
  try {
    const parsed: unknown =
      block.type === 'yaml'
        ? parseYaml(block.value ?? '', { maxAliasCount: 20 })
        : parseToml(block.value ?? '');
    const isTable =
      typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    if (isTable || parsed === null || parsed === undefined) {
      return { data: (parsed ?? {}) as Record<string, unknown>, warnings: [] };
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
