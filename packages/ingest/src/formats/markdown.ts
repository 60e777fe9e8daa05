import { frontMatterFacts, takeFrontMatter } from '../document/frontMatter';
import { readWriting } from '../document/readWriting';
import { talkFactsOf } from '../document/talkFacts';
import { dateOf } from '../document/values';
import { refuseOverlong, withoutDataUris } from '../tree/limits';
import { markdownTree } from '../tree/markdownTree';
import { findTangle } from './findTangle';
import { textFormat } from './text';
import type { FormatReader } from './types';

/** What plain prose does not carry: front matter, ATX headings, links, images, fences, tables. */
const MARKS = [
  /^(---|\+\+\+)\n/,
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,300}\]\((https?:|\/|#|\.)[^)\n]*\)/,
  /^\[[^\]\n]+\]: \S+/m,
  /^```/m,
  /^\|?[^\S\n]*:?-{3,}:?[^\S\n]*\|/m,
];

/** Jekyll keeps a post's date in its file name, `2024-05-06-recap.md`. */
function dateInName(source: string): string | null {
  return dateOf(/(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/.exec(source)?.[1]);
}

/**
 * Markdown: CommonMark, GitHub's extensions, front matter in YAML or TOML.
 *
 * @internal
 */
export const markdownFormat: FormatReader = {
  id: 'markdown',
  detect: input => MARKS.some(mark => mark.test(input.text)),
  read(input) {
    const text = withoutDataUris(input.text);
    refuseOverlong(input.source, text, 'Markdown');
    const tangle = findTangle(text);
    if (tangle) {
      return textFormat.read({
        ...input,
        warnings: [...input.warnings, tangle],
      });
    }
    const root = markdownTree(text);
    const { data, warnings } = takeFrontMatter(root);
    const facts = frontMatterFacts(data);
    return [
      readWriting({
        source: input.source,
        format: 'markdown',
        root,
        title: facts.title,
        author: facts.author,
        published: facts.published ?? dateInName(input.source),
        url: facts.url ?? input.url ?? null,
        declaredLanguage: facts.language,
        event: input.event,
        talk: talkFactsOf(data) ?? undefined,
        explain: input.explain,
        warnings: [...input.warnings, ...warnings],
      }),
    ];
  },
};
