import type { Passage, PassageOf } from '../passages';
import type { DocumentFacts, Found } from '../readers/types';
import { itemsThatAreTalks } from './items';
import { linesThatAreTalks } from './lines';
import { rowsThatAreTalks } from './rows';

/**
 * Talks that lists, lines and tables show together: what no item says for certain is sure where most items around it say it, too.
 *
 * @param passages - without those that stand below a talk and speak of it
 * @internal
 */
export function listedTalks(
  passages: readonly Passage[],
  facts: DocumentFacts,
): Map<Passage, Found[]> {
  const lists = new Map<number, PassageOf<'list'>[]>();
  const paragraphs: PassageOf<'paragraph'>[] = [];
  const tables: PassageOf<'table'>[] = [];
  for (const passage of passages) {
    if (passage.kind === 'list') {
      const depth = passage.headings.length;
      lists.set(depth, [...(lists.get(depth) ?? []), passage]);
    } else if (passage.kind === 'paragraph') paragraphs.push(passage);
    else if (passage.kind === 'table') tables.push(passage);
  }
  return new Map<Passage, Found[]>([
    ...[...lists.values()].flatMap(group => [
      ...itemsThatAreTalks(group, facts),
    ]),
    ...linesThatAreTalks(paragraphs, facts),
    ...tables.map((passage): [Passage, Found[]] => [
      passage,
      rowsThatAreTalks(passage, facts),
    ]),
  ]);
}
