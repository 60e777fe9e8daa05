import type { Passage, PassageOf } from '../passages';
import { headingReader } from './heading';
import { readLabelledPassage } from './labelled';
import { listItemReader } from './listItem';
import { paragraphReader } from './paragraph';
import { tableRowReader } from './tableRow';
import type { DocumentFacts, Found } from './types';

/**
 * What talks are read from. A list item or a line that begins with a time of day is an entry of a schedule.
 *
 * @internal
 */
const READERS: {
  [K in Passage['kind']]: (
    passage: PassageOf<K>,
    facts: DocumentFacts,
  ) => Found[];
} = {
  heading: headingReader.read,
  list: listItemReader.read,
  table: tableRowReader.read,
  paragraph: paragraphReader.read,
};

/** Reads one passage with the reader for its kind. @internal */
export function readPassage(passage: Passage, facts: DocumentFacts): Found[] {
  switch (passage.kind) {
    case 'heading':
      return READERS.heading(passage, facts);
    case 'list': {
      const labelled = readLabelledPassage(passage, facts);
      return labelled.length > 0 ? labelled : READERS.list(passage, facts);
    }
    case 'table':
      return READERS.table(passage, facts);
    default: {
      const labelled = readLabelledPassage(passage, facts);
      return labelled.length > 0 ? labelled : READERS.paragraph(passage, facts);
    }
  }
}
