import type { PublishedName } from '@lectern/ingest';
import type { Knex } from 'knex';
import { insertAll } from './insertAll';
import type { KnownTalk } from './KnowledgeStore';
import { selectPublishedTalks, writePublishedTalks } from './publishedTalks';

type Published = PublishedName & Required<Pick<PublishedName, 'externalIds'>>;

/** Longer than any schedule's, and short enough for every index. */
const MAX_ID_LENGTH = 255;

/**
 * Every name under which a talk was ever known, the oldest first, each with its mentions, the oldest first, and the title and
 * speakers that it had last.
 *
 * @internal
 */
export async function selectPublishedNames(
  knex: Knex,
): Promise<PublishedName[]> {
  const rows: Array<{ name: string; mention_id: string }> = await knex(
    'published_names',
  )
    .orderBy(['position', 'id'])
    .select('name', 'mention_id');
  const names = new Map<string, Published>();
  for (const row of rows) {
    const entry = names.get(row.name) ?? {
      name: row.name,
      mentions: [],
      externalIds: [],
    };
    entry.mentions.push(row.mention_id);
    names.set(row.name, entry);
  }
  const ids: Array<{ name: string; external_id: string }> = await knex(
    'published_ids',
  )
    .orderBy('external_id')
    .select('name', 'external_id');
  for (const row of ids) {
    names.get(row.name)?.externalIds.push(row.external_id);
  }
  for (const [name, last] of await selectPublishedTalks(knex)) {
    const entry = names.get(name);
    if (entry) Object.assign(entry, last);
  }
  return [...names.values()];
}

/** @internal */
export function toPublished({
  talk,
  mentions,
  reasons,
}: KnownTalk): PublishedName {
  return {
    name: talk.id,
    mentions: mentions.map(({ id }) => id),
    externalIds: talk.externalIds,
    // What a curator calls it, sources do not: theirs is known from before
    title: reasons.corrected.includes('title') ? undefined : talk.title,
    speakers: reasons.corrected.includes('presenters')
      ? undefined
      : talk.presenters.map(({ name }) => name),
  };
}

/**
 * Notes under which name each mention, and each id of a schedule or recording, is known. They keep their first name for
 * ever, also when they go away: when they come back the talk has its old name. A name is never forgotten either.
 *
 * @internal
 */
export async function insertPublishedNames(
  knex: Knex,
  published: PublishedName[],
): Promise<void> {
  const rows: Array<{ name: string; mention_id: string; position: number }> =
    await knex('published_names').select('name', 'mention_id', 'position');
  const named = new Set(rows.map(row => row.mention_id));
  const positions = new Map(rows.map(row => [row.name, row.position]));
  let next = rows.reduce((max, row) => Math.max(max, row.position), 0) + 1;
  const added: typeof rows = [];
  for (const { name, mentions } of published) {
    for (const id of mentions) {
      if (!named.has(id)) {
        named.add(id);
        const position = positions.get(name) ?? next++;
        positions.set(name, position);
        added.push({ name, mention_id: id, position });
      }
    }
    // Split off from another talk: its mentions have that one's name already
    if (!positions.has(name) && mentions.length > 0) {
      const position = next++;
      positions.set(name, position);
      for (const id of new Set(mentions)) {
        added.push({ name, mention_id: id, position });
      }
    }
  }
  await insertAll(knex, 'published_names', added);
  await insertPublishedIds(knex, published);
  await writePublishedTalks(knex, published);
}

async function insertPublishedIds(
  knex: Knex,
  published: PublishedName[],
): Promise<void> {
  const rows: Array<{ external_id: string }> = await knex(
    'published_ids',
  ).select('external_id');
  const named = new Set(rows.map(row => row.external_id));
  const added: Array<{ external_id: string; name: string }> = [];
  for (const { name, externalIds = [] } of published) {
    for (const id of externalIds) {
      if (!named.has(id) && id.length <= MAX_ID_LENGTH && !id.includes('\0')) {
        named.add(id);
        added.push({ external_id: id, name });
      }
    }
  }
  await insertAll(knex, 'published_ids', added);
}
