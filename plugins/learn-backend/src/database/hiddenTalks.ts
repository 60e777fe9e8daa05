import type { Knex } from 'knex';
import type { KnownTalk } from './KnowledgeStore';
import { replaceRows } from './replaceRows';

/**
 * Replaces the hidden talks by those there are now. They are in a table of their own, so that no list, filter, search or
 * count can come upon them.
 *
 * @internal
 */
export async function writeHiddenTalks(
  tx: Knex,
  hidden: KnownTalk[],
): Promise<void> {
  await replaceRows(
    tx,
    'hidden_talks',
    hidden.map(known => ({
      id: known.talk.id,
      content: JSON.stringify(known),
    })),
  );
}

/**
 * A hidden talk by its id or a name it had before. There are as many as curators had the patience to hide, so earlier names
 * are looked for one by one.
 *
 * @internal
 */
export async function findHiddenTalk(
  knex: Knex,
  id: string,
): Promise<KnownTalk | undefined> {
  const row = await knex('hidden_talks').where({ id }).first('content');
  if (row) {
    return JSON.parse(row.content);
  }
  const rows: Array<{ content: string }> = await knex('hidden_talks')
    .orderBy('id')
    .select('content');
  return rows
    .map((other): KnownTalk => JSON.parse(other.content))
    .find(({ talk }) => talk.previousNames.includes(id));
}
