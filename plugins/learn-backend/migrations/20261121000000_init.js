// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
function isPostgres(knex) {
  return knex.client.config.client.includes('pg');
}

/**
 * Text that is sorted by its code points, in the same order in every database.
 *
 * @param {import('knex').Knex} knex
 */
function sortableText(knex) {
  return isPostgres(knex) ? 'text COLLATE "C"' : 'text';
}

/**
 * @param {import('knex').Knex} knex
 */
async function createEvidence(knex) {
  await knex.schema.createTable('sources', table => {
    table.comment('What is known of each configured source');
    table.string('id').primary();
    table
      .string('settings_hash')
      .comment('Of the settings the stored documents were read with');
    table
      .boolean('accept_loss')
      .notNullable()
      .defaultTo(false)
      .comment('The next run may remove more than the shrink guard allows');
    table.string('last_success_at').comment('ISO 8601 date and time');
  });

  await knex.schema.createTable('source_runs', table => {
    table.comment('The latest runs of each source');
    table.increments('id').primary();
    table.string('source_id').notNullable();
    table.string('status').notNullable().comment('running, ok, warning, error');
    table.string('started_at').notNullable();
    table.string('finished_at');
    table.integer('duration_ms');
    table.text('warnings').notNullable().comment('JSON');
    table.text('error');
    table.index(['source_id', 'id'], 'source_runs_source_idx');
  });

  await knex.schema.createTable('documents', table => {
    table.comment('Bytes as they were fetched, so that they can be read again');
    table.string('id').primary();
    table.string('source_id').notNullable();
    table.text('location').notNullable().comment('Path or URL asked for');
    table.text('url').comment('Base of relative links');
    table.text('etag');
    table.string('last_modified_at');
    table.string('content_hash').notNullable().comment('SHA-256 of the bytes');
    table.string('extraction').notNullable().comment('Version of the reader');
    table.string('fetched_at').notNullable();
    table.binary('bytes').notNullable();
    table.index(['source_id'], 'documents_source_idx');
  });

  await knex.schema.createTable('readings', table => {
    table.comment('What a document says; one item of a feed is one reading');
    table.string('id').primary();
    table
      .string('document_id')
      .notNullable()
      .references('id')
      .inTable('documents')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.string('format').notNullable();
    table.text('content').notNullable().comment('JSON, without mentions');
    table.index(['document_id'], 'readings_document_idx');
  });

  await knex.schema.createTable('mentions', table => {
    table.comment('What a reading says of one talk. Evidence, never edited');
    table
      .string('reading_id')
      .notNullable()
      .references('id')
      .inTable('readings')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.string('id').notNullable();
    table.text('content').notNullable().comment('JSON');
    table.primary(['reading_id', 'position']);
    table.index(['id'], 'mentions_id_idx');
  });

  await knex.schema.createTable('decisions', table => {
    table.comment('Which mentions are one talk, by the word of a curator');
    table.increments('id').primary();
    table.string('kind').notNullable().comment('same-talk, different-talks');
    table.string('mention_a').notNullable();
    table.string('mention_b').notNullable();
    table.string('decided_by');
    table.string('decided_at').notNullable();
    table.unique(['mention_a', 'mention_b'], {
      indexName: 'decisions_pair_uniq',
    });
  });
}

/**
 * @param {import('knex').Knex} knex
 */
async function createKnowledge(knex) {
  await knex.schema.createTable('learn_state', table => {
    table.comment('One row: the revisions, and the lock under which they move');
    table.integer('id').primary();
    table.string('store_id').notNullable();
    table.bigInteger('revision').notNullable();
    table.bigInteger('evidence_version').notNullable();
    table.bigInteger('learned_version').notNullable();
    table.string('learned_by').notNullable().comment('Version of the rules');
  });

  await knex.schema.createTable('published_names', table => {
    table.comment('A talk keeps its name: who has ever had which');
    table.string('mention_id').primary();
    table.string('name').notNullable();
    table.integer('position').notNullable().comment('Age of the name');
  });

  await knex.schema.createTable('talks', table => {
    table.specificType('id', sortableText(knex)).primary();
    table.text('title').notNullable();
    table.specificType('sort_title', sortableText(knex)).notNullable();
    table.specificType('sort_date', sortableText(knex)).notNullable();
    table.double('score').notNullable();
    table.string('type').notNullable();
    table.string('level');
    table.string('event_id');
    table.boolean('has_video').notNullable();
    table.text('content').notNullable().comment('JSON, as the API gives it');
    table.text('evidence').notNullable().comment('JSON, field to mention id');
    table.string('hash').notNullable();
    table.bigInteger('revision').notNullable();
    table.index(['score', 'sort_date', 'id'], 'talks_recommended_idx');
    table.index(['sort_date', 'sort_title', 'id'], 'talks_newest_idx');
    table.index(['sort_title', 'id'], 'talks_title_idx');
    table.index(['event_id'], 'talks_event_idx');
    table.index(['revision'], 'talks_revision_idx');
  });

  for (const name of ['events', 'organizations']) {
    await knex.schema.createTable(name, table => {
      table.specificType('id', sortableText(knex)).primary();
      table.text('title').notNullable();
      table.specificType('sort_title', sortableText(knex)).notNullable();
      table.text('search').notNullable().comment('Folded title and aliases');
      table.text('content').notNullable().comment('JSON, as the API gives it');
      table.string('hash').notNullable();
      table.bigInteger('revision').notNullable();
      table.index(['sort_title', 'id'], `${name}_title_idx`);
      table.index(['revision'], `${name}_revision_idx`);
    });
  }

  await knex.schema.createTable('people', table => {
    table.text('id').primary().comment('Folded name');
    table.text('name').notNullable();
  });

  await knex.schema.createTable('topics', table => {
    table.text('id').primary();
    table.text('title').notNullable();
    table.text('description');
  });

  await knex.schema.createTable('tombstones', table => {
    table.comment('What has gone, for those who follow the changes');
    table.string('kind').notNullable().comment('talk, event, organization');
    table.string('id').notNullable();
    table.bigInteger('revision').notNullable();
    table.primary(['kind', 'id']);
    table.index(['revision'], 'tombstones_revision_idx');
  });
}

/** Tables that tie talks to something: table name to column name. */
const LINKS = {
  talk_topics: 'topic_id',
  talk_organizations: 'organization_id',
  talk_presenters: 'person_id',
};

/**
 * @param {import('knex').Knex} knex
 */
async function createTalkDetails(knex) {
  for (const [name, column] of Object.entries(LINKS)) {
    await knex.schema.createTable(name, table => {
      table.specificType('talk_id', sortableText(knex)).notNullable();
      table.text(column).notNullable();
      table.primary(['talk_id', column]);
      table.index([column, 'talk_id'], `${name}_${column}_idx`);
    });
  }

  await knex.schema.createTable('talk_names', table => {
    table.comment('Names by which talks were known before');
    table.string('name').primary();
    table.specificType('talk_id', sortableText(knex)).notNullable();
    table.index(['talk_id'], 'talk_names_talk_idx');
  });

  await knex.schema.createTable('talk_mentions', table => {
    table.specificType('talk_id', sortableText(knex)).notNullable();
    table.integer('position').notNullable();
    table.string('mention_id').notNullable();
    table.string('source_id').notNullable();
    table.text('document').notNullable();
    table.text('document_title');
    table.text('title').notNullable();
    table.text('takeaway');
    table.integer('line');
    table.primary(['talk_id', 'position']);
    table.index(['source_id', 'talk_id'], 'talk_mentions_source_idx');
  });

  await knex.schema.createTable('recommendations', table => {
    table.specificType('talk_id', sortableText(knex)).notNullable();
    table.integer('position').notNullable();
    table.text('title');
    table.text('url');
    table.text('author');
    table.text('published_at');
    table.text('takeaway');
    table.boolean('self_promotion').notNullable();
    table.primary(['talk_id', 'position']);
  });
}

/**
 * The text is folded and cut into words before it is stored, the same way in every database.
 *
 * @param {import('knex').Knex} knex
 */
async function createSearch(knex) {
  if (isPostgres(knex)) {
    await knex.schema.createTable('talk_search', table => {
      table.specificType('talk_id', sortableText(knex)).primary();
      table.specificType('words', 'tsvector').notNullable();
    });
    await knex.raw(
      'CREATE INDEX talk_search_words_idx ON talk_search USING GIN (words)',
    );
    return;
  }
  await knex.raw(
    "CREATE VIRTUAL TABLE talk_search USING fts5(talk_id UNINDEXED, words, prefix='2 3', tokenize='unicode61')",
  );
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createEvidence(knex);
  await createKnowledge(knex);
  await createTalkDetails(knex);
  await createSearch(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const tables = [
    'talk_search',
    'recommendations',
    'talk_mentions',
    'talk_names',
    ...Object.keys(LINKS),
    'tombstones',
    'topics',
    'people',
    'organizations',
    'events',
    'talks',
    'published_names',
    'learn_state',
    'decisions',
    'mentions',
    'readings',
    'documents',
    'source_runs',
    'sources',
  ];
  for (const table of tables) {
    await knex.schema.dropTable(table);
  }
};
