// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('added_sources', table => {
    table.comment('Sources that people added in the portal');
    table.string('id').primary();
    table.string('kind').notNullable().comment('url, upload');
    table.text('location').notNullable().comment('Address, or name of a file');
    table.text('title');
    table.string('format').notNullable();
    table.text('event');
    table.boolean('recommend');
    table.string('added_by').comment('Reference of the user');
    table.string('added_at').notNullable().comment('ISO 8601 date and time');
    table.binary('content').comment('Of an upload');
  });
  await knex.schema.alterTable('sources', table => {
    table
      .integer('failures')
      .notNullable()
      .defaultTo(0)
      .comment('How many runs in a row have failed');
  });
  await knex.schema.alterTable('source_runs', table => {
    table.text('loss').comment('JSON, what the shrink guard held back');
    table
      .string('heartbeat_at')
      .comment('When the run was last known to go on');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('source_runs', table => {
    table.dropColumn('loss');
    table.dropColumn('heartbeat_at');
  });
  await knex.schema.alterTable('sources', table => {
    table.dropColumn('failures');
  });
  await knex.schema.dropTable('added_sources');
};
