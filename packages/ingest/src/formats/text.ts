import { readWriting } from '../document/readWriting';
import { dateOf } from '../document/values';
import type { ReadDocument } from '../model';
import { refuseOverlong } from '../tree/limits';
import { markdownTree } from '../tree/markdownTree';
import {
  isRestructured,
  restructuredAsMarkdown,
} from '../tree/text/restructuredText';
import { textTree } from '../tree/text/textTree';
import { findTangle } from './findTangle';
import type { FormatInput, FormatReader } from './types';

function readRestructured(input: FormatInput): ReadDocument {
  const { markdown, fields } = restructuredAsMarkdown(input.text);
  return readWriting({
    source: input.source,
    format: 'text',
    root: markdownTree(markdown),
    title: fields.get('title') ?? null,
    author: fields.get('author') ?? null,
    published: dateOf(fields.get('date')),
    url: input.url ?? null,
    declaredLanguage: fields.get('lang') ?? null,
    event: input.event,
    explain: input.explain,
    warnings: input.warnings,
  });
}

/**
 * Plain text, and reStructuredText: what is left when no other format claims the document.
 *
 * @internal
 */
export const textFormat: FormatReader = {
  id: 'text',
  detect: () => true,
  read(input) {
    refuseOverlong(input.source, input.text, 'text');
    if (isRestructured(input.text) && !findTangle(input.text))
      return [readRestructured(input)];
    const { root, head } = textTree(input.text);
    return [
      readWriting({
        source: input.source,
        format: 'text',
        root,
        title: head.title,
        author: head.author,
        published: head.published,
        url: input.url ?? null,
        declaredLanguage: null,
        event: input.event,
        explain: input.explain,
        warnings: input.warnings,
      }),
    ];
  },
};
