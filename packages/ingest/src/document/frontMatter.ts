import type { Root } from 'mdast';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { Warning } from '../model';

/** @internal */
export interface FrontMatter {
  data: Record<string, unknown>;
  warnings: Warning[];
}

/**
 * Takes the front matter off the tree and reads it: YAML between `---`, TOML between `+++`.
 * Front matter that cannot be read is a warning with its line; the text below it is read all the same.
 *
 * @internal
 */
export function takeFrontMatter(root: Root): FrontMatter {
  const first = root.children[0] as
    | { type: string; value?: string }
    | undefined;
  if (first?.type !== 'yaml' && first?.type !== 'toml') {
    return { data: {}, warnings: [] };
  }
  root.children.shift();
  try {
    const parsed: unknown =
      first.type === 'yaml'
        ? parseYaml(first.value ?? '', { maxAliasCount: 20 })
        : parseToml(first.value ?? '');
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
          message: `The front matter is not valid ${first.type.toUpperCase()} and was left out: ${reason}`,
        },
      ],
    };
  }
}
