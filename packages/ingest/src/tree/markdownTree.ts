import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/**
 * Parses Markdown (CommonMark, GitHub's extensions, YAML and TOML front matter) to mdast.
 *
 * @internal
 */
export function markdownTree(text: string): Root {
  return processor.parse(text);
}
