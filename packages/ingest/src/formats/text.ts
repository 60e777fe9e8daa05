import { readWriting } from '../document/readWriting';
import { refuseOverlong } from '../tree/limits';
import { textTree } from '../tree/text/textTree';
import type { FormatReader } from './types';

/**
 * Plain text: what is left when no other format claims the document.
 *
 * @internal
 */
export const textFormat: FormatReader = {
  id: 'text',
  detect: () => true,
  read(input) {
    refuseOverlong(input.source, input.text, 'text');
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
