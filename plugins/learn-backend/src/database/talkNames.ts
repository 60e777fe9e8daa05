import type { Knex } from 'knex';
import { CHUNK_SIZE } from './insertAll';

/**
 * An earlier name, and the talk it leads to.
 *
 * @internal
 */
export interface TalkName {
  name: string;
  talk_id: string;
}

/**
 * The earlier names that lead to these talks.
 *
 * @internal
 */
export async function selectTalkNames(
  knex: Knex,
  talkIds: string[],
): Promise<TalkName[]> {
  const names: TalkName[] = [];
  for (let start = 0; start < talkIds.length; start += CHUNK_SIZE) {
    names.push(
      ...(await knex('talk_names')
        .whereIn('talk_id', talkIds.slice(start, start + CHUNK_SIZE))
        .orderBy('name')
        .select('name', 'talk_id')),
    );
  }
  return names;
}

/**
 * Two talks may claim the same earlier name, as packs can have it: the first has it.
 *
 * @internal
 */
export async function insertTalkNames(
  knex: Knex,
  names: TalkName[],
): Promise<void> {
  for (const name of names) {
    await knex('talk_names').insert(name).onConflict('name').ignore();
  }
}

/**
 * Takes names back that are those of talks again.
 *
 * @internal
 */
export async function deleteTakenNames(knex: Knex): Promise<void> {
  await knex('talk_names').whereIn('name', knex('talks').select('id')).delete();
}
