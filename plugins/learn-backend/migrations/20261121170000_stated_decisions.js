// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('stated_decisions', table => {
    table.comment('What packs decide, as it was last learned');
    table
      .integer('position')
      .primary()
      .comment('Its place in the log: 1 is the latest');
    table.string('stated_id').notNullable().unique();
    table.text('body').notNullable().comment('JSON, as the library takes it');
    table.string('subject').notNullable().comment('Hash of what it is about');
    table.string('source_id').notNullable();
    table.text('document').notNullable();
    table.integer('line');
    table.string('effect').notNullable().comment('in-effect, idle');
  });
  await knex.schema.createTable('stated_decision_talks', table => {
    table.comment('The talks such a decision names');
    table.integer('decision').notNullable().comment('Position of the decision');
    table.integer('position').notNullable();
    table.string('talk_id').notNullable();
    table.text('title').notNullable();
    table.primary(['decision', 'position']);
    table.index(['talk_id', 'decision'], 'stated_decision_talks_talk_idx');
  });
  await knex.schema.createTable('published_talks', table => {
    table.comment('Title and speakers that a published name had last');
    table.increments('id').primary().comment('Grows with every change');
    table.string('name').notNullable().unique();
    table.text('title').notNullable();
    table.text('speakers').notNullable().comment('JSON, their names');
  });
  await knex.schema.alterTable('learn_state', table => {
    table
      .string('learn_again_on')
      .comment(
        'ISO 8601 date from which the same evidence says something else',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('learn_state', table => {
    table.dropColumn('learn_again_on');
  });
  await knex.schema.dropTable('published_talks');
  await knex.schema.dropTable('stated_decision_talks');
  await knex.schema.dropTable('stated_decisions');
};
