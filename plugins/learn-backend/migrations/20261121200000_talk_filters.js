// @ts-check

/** Rows that are read and written at a time. */
const CHUNK_SIZE = 100;

/** Minutes that a lightning talk counts as where nobody says how long it was. */
const LIGHTNING_MINUTES = 10;

/**
 * What talks are filtered by, from their stored content.
 *
 * @param {string} content
 */
function filtersOf(content) {
  const { language, date, media, duration, type } = JSON.parse(content);
  return {
    language: language ?? null,
    year: date ? date.slice(0, 4) : null,
    has_slides: media.some(
      (/** @type {{ kind: string }} */ { kind }) => kind === 'slides',
    ),
    minutes: duration ?? (type === 'lightning' ? LIGHTNING_MINUTES : null),
  };
}

/**
 * @param {import('knex').Knex} knex
 */
async function fillFilters(knex) {
  let last = '';
  for (;;) {
    const rows = await knex('talks')
      .where('id', '>', last)
      .orderBy('id')
      .limit(CHUNK_SIZE)
      .select('id', 'content');
    if (rows.length === 0) return;
    for (const { id, content } of rows) {
      await knex('talks').where({ id }).update(filtersOf(content));
      last = id;
    }
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('talks', table => {
    table.text('language').comment('BCP 47');
    table.string('year').comment('Four digits');
    table.boolean('has_slides').notNullable().defaultTo(false);
    table.double('minutes').comment('How long it counts as');
  });
  await fillFilters(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('talks', table => {
    table.dropColumn('language');
    table.dropColumn('year');
    table.dropColumn('has_slides');
    table.dropColumn('minutes');
  });
};
