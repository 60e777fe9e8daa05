// @ts-check

/** Rows that are read and written at a time. */
const CHUNK_SIZE = 100;

/**
 * Text that is sorted by its code points, in the same order in every database.
 *
 * @param {import('knex').Knex} knex
 */
function sortableText(knex) {
  return knex.client.config.client.includes('pg') ? 'text COLLATE "C"' : 'text';
}

/**
 * Fills columns of a table from its stored content.
 *
 * @param {import('knex').Knex} knex
 * @param {string} table
 * @param {(content: any) => object} toColumns
 */
async function fill(knex, table, toColumns) {
  let last = '';
  for (;;) {
    const rows = await knex(table)
      .where('id', '>', last)
      .orderBy('id')
      .limit(CHUNK_SIZE)
      .select('id', 'content');
    if (rows.length === 0) return;
    for (const { id, content } of rows) {
      await knex(table)
        .where({ id })
        .update(toColumns(JSON.parse(content)));
      last = id;
    }
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('talks', table => {
    table
      .integer('voices')
      .notNullable()
      .defaultTo(0)
      .comment('Independent authors who chose it');
  });
  await fill(knex, 'talks', ({ voices }) => ({ voices: voices ?? 0 }));

  await knex.schema.alterTable('events', table => {
    table.integer('talk_count').notNullable().defaultTo(0);
    table
      .specificType('start_date', sortableText(knex))
      .notNullable()
      .defaultTo('');
    table.text('part_of').comment('Id of the umbrella');
    table.text('series');
    table.index(['talk_count', 'sort_title', 'id'], 'events_talks_idx');
    table.index(['start_date', 'sort_title', 'id'], 'events_newest_idx');
    table.index(['part_of'], 'events_part_of_idx');
    table.index(['series'], 'events_series_idx');
  });
  await fill(knex, 'events', ({ talkCount, startDate, partOf, series }) => ({
    talk_count: talkCount ?? 0,
    start_date: startDate ?? '',
    part_of: partOf?.id ?? null,
    series: series?.slice(0, 200) ?? null,
  }));

  await knex.schema.alterTable('organizations', table => {
    table.integer('talk_count').notNullable().defaultTo(0);
    table.index(['talk_count', 'sort_title', 'id'], 'organizations_talks_idx');
  });
  await fill(knex, 'organizations', ({ talkCount }) => ({
    talk_count: talkCount ?? 0,
  }));

  // Written anew with the next learning, which every start begins with
  await knex('people').delete();
  await knex.schema.alterTable('people', table => {
    table
      .specificType('sort_title', sortableText(knex))
      .notNullable()
      .defaultTo('');
    table.text('search').notNullable().defaultTo('').comment('Folded name');
    table.integer('talk_count').notNullable().defaultTo(0);
    table.text('content').notNullable().defaultTo('{}').comment('JSON');
    table.index(['sort_title', 'id'], 'people_title_idx');
    table.index(['talk_count', 'sort_title', 'id'], 'people_talks_idx');
  });

  await knex.schema.alterTable('topics', table => {
    table.text('synonyms').comment('JSON, words that mean it, too');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('topics', table => {
    table.dropColumn('synonyms');
  });
  await knex.schema.alterTable('people', table => {
    table.dropIndex(['sort_title', 'id'], 'people_title_idx');
    table.dropIndex(['talk_count', 'sort_title', 'id'], 'people_talks_idx');
  });
  for (const column of ['sort_title', 'search', 'talk_count', 'content']) {
    await knex.schema.alterTable('people', table => table.dropColumn(column));
  }
  await knex.schema.alterTable('organizations', table => {
    table.dropIndex(
      ['talk_count', 'sort_title', 'id'],
      'organizations_talks_idx',
    );
    table.dropColumn('talk_count');
  });
  await knex.schema.alterTable('events', table => {
    table.dropIndex(['talk_count', 'sort_title', 'id'], 'events_talks_idx');
    table.dropIndex(['start_date', 'sort_title', 'id'], 'events_newest_idx');
    table.dropIndex(['part_of'], 'events_part_of_idx');
    table.dropIndex(['series'], 'events_series_idx');
  });
  for (const column of ['talk_count', 'start_date', 'part_of', 'series']) {
    await knex.schema.alterTable('events', table => table.dropColumn(column));
  }
  await knex.schema.alterTable('talks', table => {
    table.dropColumn('voices');
  });
};
