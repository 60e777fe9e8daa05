import { readWriting } from '../document/readWriting';
import { textTree } from '../tree/textTree';
import type { FormatReader } from './types';

/**
 * Plain text: what is left when no other format claims the document.
 *
 * @internal
 */
export const textFormat: FormatReader = {
  id: 'text',
  detect: () => true,
  read: input => [
    readWriting({
      source: input.source,
      format: 'text',
      root: textTree(input.text),
      title: null,
      author: null,
      published: null,
      url: input.url ?? null,
      declaredLanguage: null,
      event: input.event,
      warnings: input.warnings,
    }),
  ],
};
