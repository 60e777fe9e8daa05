import type { Knex } from 'knex';
import { insertAll } from './insertAll';
import type { KnownTalk, PublishedName } from './KnowledgeStore';

/** @internal */
export async function selectPublishedNames(
  knex: Knex,
): Promise<PublishedName[]> {
  const rows: Array<{ name: string; mention_id: string }> = await knex(
    'published_names',
  )
    .orderBy(['position', 'mention_id'])
    .select('name', 'mention_id');
  const names = new Map<string, PublishedName>();
  for (const row of rows) {
    const entry = names.get(row.name) ?? { name: row.name, mentions: [] };
    entry.mentions.push(row.mention_id);
    names.set(row.name, entry);
  }
  return [...names.values()];
}

/**
 * Notes under which name each mention is known. A mention keeps its first name for ever, also when it
 * goes away: when it comes back the talk has its old name.
 *
 * @internal
 */
export async function insertPublishedNames(
  knex: Knex,
  talks: KnownTalk[],
): Promise<void> {
  const rows: Array<{ name: string; mention_id: string; position: number }> =
    await knex('published_names').select('name', 'mention_id', 'position');
  const named = new Set(rows.map(row => row.mention_id));
  const positions = new Map(rows.map(row => [row.name, row.position]));
  let next = rows.reduce((max, row) => Math.max(max, row.position), 0) + 1;
  const added: typeof rows = [];
  for (const { talk, mentions } of talks) {
    for (const { mentionId } of mentions) {
      if (!named.has(mentionId)) {
        named.add(mentionId);
        const position = positions.get(talk.id) ?? next++;
        positions.set(talk.id, position);
        added.push({ name: talk.id, mention_id: mentionId, position });
      }
    }
  }
  await insertAll(knex, 'published_names', added);
}
