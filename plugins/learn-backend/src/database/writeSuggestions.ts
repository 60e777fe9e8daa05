import type { Knex } from 'knex';
import { clean, words } from '../text';
import { contentHash } from './contentHash';
import type { Knowledge, KnownSuggestion } from './KnowledgeStore';
import { replaceRows } from './replaceRows';

/**
 * Replaces the suggestions by those there are now.
 *
 * @internal
 */
export async function writeSuggestions(
  tx: Knex,
  { suggestions, talks }: Pick<Knowledge, 'suggestions' | 'talks'>,
): Promise<void> {
  const titles = new Map(talks.map(({ talk }) => [talk.id, talk.title]));
  const rows = new Map(
    suggestions.map(suggestion => {
      const row = toRow(suggestion, titles);
      return [row.id, row];
    }),
  );
  await replaceRows(tx, 'suggestions', [...rows.values()]);
}

function toRow(suggestion: KnownSuggestion, titles: Map<string, string>) {
  const [a, b] = suggestion.talks;
  const title = suggestion.talks.map(id => titles.get(id) ?? '').join(' ');
  return {
    id: contentHash([a, b].sort()).slice(0, 16),
    talk_a: a,
    talk_b: b,
    similarity: suggestion.similarity,
    differs: JSON.stringify(suggestion.differs),
    grounds: JSON.stringify(suggestion.grounds),
    reason: clean(suggestion.reason),
    search: ` ${words(title).join(' ')}`,
  };
}
