import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { replaceHtml } from './embeddedHtml';
import { linkPromised } from './promisedLinks';
import { replaceShortcodes } from './shortcodes';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/**
 * Parses Markdown (CommonMark, GitHub's extensions, front matter, the shortcodes of site generators, HTML within) to mdast.
 *
 * @internal
 */
export function markdownTree(text: string): Root {
  const root = processor.parse(replaceShortcodes(text));
  replaceHtml(root);
  linkPromised(root);
  return root;
}
