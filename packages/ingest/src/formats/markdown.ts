import { takeFrontMatter } from '../document/frontMatter';
import { readWriting } from '../document/readWriting';
import { dateOf, textOf } from '../document/values';
import { markdownTree } from '../tree/markdownTree';
import type { FormatReader } from './types';

/** What plain prose does not carry: front matter, ATX headings, links, images, fences, tables. */
const MARKS = [
  /^(---|\+\+\+)\n/,
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,300}\]\((https?:|\/|#|\.)[^)\n]*\)/,
  /^\[[^\]\n]+\]: \S+/m,
  /^```/m,
  /^\|?\s*:?-{3,}:?\s*\|/m,
];

/**
 * Markdown: CommonMark, GitHub's extensions, front matter in YAML or TOML.
 *
 * @internal
 */
export const markdownFormat: FormatReader = {
  id: 'markdown',
  detect: input => MARKS.some(mark => mark.test(input.text)),
  read(input) {
    const root = markdownTree(input.text);
    const { data, warnings } = takeFrontMatter(root);
    return [
      readWriting({
        source: input.source,
        format: 'markdown',
        root,
        title: textOf(data.title),
        author: textOf(data.author),
        published: dateOf(data.date),
        url: textOf(data.canonicalUrl) ?? input.url ?? null,
        declaredLanguage: textOf(data.lang),
        event: input.event,
        warnings: [...input.warnings, ...warnings],
      }),
    ];
  },
};
