import { frontMatterFacts, takeFrontMatter } from '../document/frontMatter';
import { readWriting } from '../document/readWriting';
import { dateOf } from '../document/values';
import { refuseOverlong, withoutDataUris } from '../tree/limits';
import { markdownTree } from '../tree/markdownTree';
import { textFormat } from './text';
import type { FormatInput, FormatReader } from './types';

/** What plain prose does not carry: front matter, ATX headings, links, images, fences, tables. */
const MARKS = [
  /^(---|\+\+\+)\n/,
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,300}\]\((https?:|\/|#|\.)[^)\n]*\)/,
  /^\[[^\]\n]+\]: \S+/m,
  /^```/m,
  /^\|?\s*:?-{3,}:?\s*\|/m,
];

/** Beyond this a line is data, not Markdown; its marks would take for ever to sort out. */
const MAX_LINE = 10_000;
/** Quotations within quotations, lists within lists. */
const MAX_NESTING = 60;

/** The first line that Markdown cannot sensibly be read from, or null. */
function tangledLine(text: string): number | null {
  const index = text
    .split('\n')
    .findIndex(
      line =>
        line.length > MAX_LINE ||
        (/^[\s>*+-]*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0) >
          MAX_NESTING + 20 * Number(/^\s*([-*_]\s*)+$/.test(line)),
    );
  return index < 0 ? null : index + 1;
}

/** Jekyll keeps a post's date in its file name, `2024-05-06-recap.md`. */
function dateInName(source: string): string | null {
  return dateOf(/(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/.exec(source)?.[1]);
}

function readAsText(input: FormatInput, line: number) {
  const message = `Line ${line} is too long or too deeply nested for Markdown; the document was read as plain text.`;
  return textFormat.read({
    ...input,
    warnings: [...input.warnings, { line, message }],
  });
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
    const tangled = tangledLine(text);
    if (tangled) return readAsText(input, tangled);
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
        warnings: [...input.warnings, ...warnings],
      }),
    ];
  },
};
