// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('suggestions', table => {
    table
      .text('grounds')
      .notNullable()
      .defaultTo('{"for":[],"against":[]}')
      .comment('JSON; none until they are worked out again');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('suggestions', table => {
    table.dropColumn('grounds');
  });
};
