// @ts-check
const { createHash } = require('node:crypto');

/** SQLite joins at most 500 rows in one statement. */
const CHUNK_SIZE = 100;

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
async function createDecisions(knex) {
  await knex.schema.createTable('decisions', table => {
    table.comment('The log of what curators decided. Nothing is ever removed');
    table.increments('id').primary();
    table.string('kind').notNullable();
    table.text('body').notNullable().comment('JSON, as the library takes it');
    table
      .string('subject')
      .notNullable()
      .comment('Hash of what it is about: a later decision replaces it');
    table.text('note');
    table.string('decided_by').comment('Entity reference, or a service');
    table.string('decided_at').notNullable().comment('ISO 8601 date and time');
    table.string('undone_by');
    table.string('undone_at');
    table
      .string('effect')
      .comment('in-effect, idle; null until it is learned from');
    table.index(['subject', 'id'], 'decisions_subject_idx');
  });

  await knex.schema.createTable('decision_talks', table => {
    table.comment('The talks a decision is about, as they were then');
    table.integer('decision_id').notNullable();
    table.integer('position').notNullable();
    table.string('talk_id').notNullable();
    table.text('title').notNullable();
    table.primary(['decision_id', 'position']);
    table.index(['talk_id', 'decision_id'], 'decision_talks_talk_idx');
  });
}

/**
 * A decision about two mentions, as one about the talks they were published as. None where one of them never was.
 *
 * @param {{ kind: string, mention_a: string, mention_b: string }} row
 * @param {Map<string, string>} names
 */
function toBody(row, names) {
  const [a, b] = [names.get(row.mention_a), names.get(row.mention_b)];
  if (a === undefined || b === undefined) {
    return undefined;
  }
  if (row.kind === 'same-talk') {
    return a === b ? undefined : { kind: 'merge', talks: [a, b] };
  }
  return a === b
    ? { kind: 'split', talk: a, mentions: [row.mention_b] }
    : { kind: 'keep-apart', talks: [a, b] };
}

/**
 * @param {{ kind: string, talk?: string, mentions?: string[], talks?: string[] }} body
 */
function subjectOf({ kind, talk, mentions = [], talks = [] }) {
  const about =
    kind === 'split'
      ? ['split', talk, ...mentions]
      : ['pair', ...talks.slice().sort()];
  return createHash('sha256').update(JSON.stringify(about)).digest('base64url');
}

/**
 * @param {import('knex').Knex} knex
 */
async function turnDecisionsIntoLog(knex) {
  const rows = await knex('decisions').orderBy('id');
  const published = await knex('published_names').select('mention_id', 'name');
  const talks = await knex('talks').select('id', 'title');
  const names = new Map(published.map(row => [row.mention_id, row.name]));
  const titles = new Map(talks.map(row => [row.id, row.title]));
  await knex.schema.dropTable('decisions');
  await createDecisions(knex);
  for (const row of rows) {
    const body = toBody(row, names);
    if (body) {
      const { kind, talk, talks: pair = [talk] } = body;
      await knex('decisions').insert({
        id: row.id,
        kind,
        body: JSON.stringify(body),
        subject: subjectOf(body),
        decided_by: row.decided_by,
        decided_at: row.decided_at,
      });
      await knex('decision_talks').insert(
        pair.map((id, position) => ({
          decision_id: row.id,
          position,
          talk_id: id,
          title: titles.get(id) ?? id,
        })),
      );
    }
  }
  if (isPostgres(knex)) {
    await knex.raw(
      "SELECT setval(pg_get_serial_sequence('decisions', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM decisions), false)",
    );
  }
}

/**
 * The pairs of mentions that decisions stood for, as far as two mentions can say it.
 *
 * @param {import('knex').Knex} knex
 */
async function turnLogIntoPairs(knex) {
  const rows = await knex('decisions').whereNull('undone_at').orderBy('id');
  const published = await knex('published_names')
    .orderBy(['position', 'mention_id'])
    .select('mention_id', 'name');
  const first = new Map();
  for (const { mention_id: mention, name } of published) {
    if (!first.has(name)) first.set(name, mention);
  }
  const kinds = new Map([
    ['merge', 'same-talk'],
    ['keep-apart', 'different-talks'],
  ]);
  const pairs = new Map();
  for (const row of rows) {
    const kind = kinds.get(row.kind);
    const { talks: [nameA, nameB] = [] } = JSON.parse(row.body);
    const [a, b] = kind ? [first.get(nameA), first.get(nameB)] : [];
    if (a && b) {
      pairs.set(JSON.stringify([a, b].sort()), {
        kind,
        mention_a: a,
        mention_b: b,
        decided_by: row.decided_by,
        decided_at: row.decided_at,
      });
    }
  }
  await knex.schema.dropTable('decision_talks');
  await knex.schema.dropTable('decisions');
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
  for (const pair of pairs.values()) {
    await knex('decisions').insert(pair);
  }
}

/**
 * A talk that was split off has a name of its own, while its mentions keep the first they had. SQLite cannot change the key
 * of a table, so the table is made anew.
 *
 * @param {import('knex').Knex} knex
 */
async function widenPublishedNames(knex) {
  const rows = await knex('published_names').orderBy('position');
  await knex.schema.dropTable('published_names');
  await knex.schema.createTable('published_names', table => {
    table.comment('A talk keeps its name: who has ever had which');
    table.increments('id').primary().comment('Tells the older mentions');
    table.string('mention_id').notNullable();
    table.string('name').notNullable();
    table.integer('position').notNullable().comment('Age of the name');
    table.unique(['mention_id', 'name'], {
      indexName: 'published_names_mention_uniq',
    });
  });
  await insertAll(knex, 'published_names', rows);
}

/**
 * @param {import('knex').Knex} knex
 */
async function narrowPublishedNames(knex) {
  const rows = await knex('published_names').orderBy('position');
  const first = new Map();
  for (const { id: _, ...row } of rows) {
    if (!first.has(row.mention_id)) first.set(row.mention_id, row);
  }
  await knex.schema.dropTable('published_names');
  await knex.schema.createTable('published_names', table => {
    table.comment('A talk keeps its name: who has ever had which');
    table.string('mention_id').primary();
    table.string('name').notNullable();
    table.integer('position').notNullable().comment('Age of the name');
  });
  await insertAll(knex, 'published_names', [...first.values()]);
}

/**
 * @param {import('knex').Knex} knex
 * @param {string} table
 * @param {object[]} rows
 */
async function insertAll(knex, table, rows) {
  for (let start = 0; start < rows.length; start += CHUNK_SIZE) {
    await knex(table).insert(rows.slice(start, start + CHUNK_SIZE));
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await turnDecisionsIntoLog(knex);
  await widenPublishedNames(knex);

  await knex.schema.createTable('published_ids', table => {
    table.comment(
      'Ids of schedules and recordings, and the name they belong to',
    );
    table.string('external_id').primary();
    table.string('name').notNullable();
  });

  await knex.schema.createTable('suggestions', table => {
    table.comment('Pairs of talks that may be one');
    table.string('id').primary();
    table.specificType('talk_a', sortableText(knex)).notNullable();
    table.specificType('talk_b', sortableText(knex)).notNullable();
    table.double('similarity').notNullable();
    table.text('differs').notNullable().comment('JSON');
    table.text('reason').notNullable();
    table.text('search').notNullable().comment('Folded titles');
    table.index(['similarity', 'id'], 'suggestions_similarity_idx');
  });

  await knex.schema.createTable('learning_turn', table => {
    table.comment('Whoever learns holds a lock on the one row');
    table.integer('id').primary();
  });

  await knex.schema.createTable('hidden_talks', table => {
    table.comment('Talks that curators keep from being shown');
    table.specificType('id', sortableText(knex)).primary();
    table.text('content').notNullable().comment('JSON, all that is known');
  });

  await knex.schema.alterTable('talk_mentions', table => {
    table.string('rule').notNullable().defaultTo('').comment('That read it');
  });

  await knex.schema.alterTable('topics', table => {
    table.text('places').comment('JSON: themes, takeaways, maturity');
  });

  await knex.schema.alterTable('talks', table => {
    table.integer('pinned').notNullable().defaultTo(0);
    table.text('reasons').comment('JSON: weights, topics, corrections');
    table.dropIndex(['score', 'sort_date', 'id'], 'talks_recommended_idx');
    table.index(
      ['pinned', 'score', 'sort_date', 'id'],
      'talks_recommended_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('talks', table => {
    table.dropIndex(
      ['pinned', 'score', 'sort_date', 'id'],
      'talks_recommended_idx',
    );
    table.dropColumn('pinned');
    table.dropColumn('reasons');
    table.index(['score', 'sort_date', 'id'], 'talks_recommended_idx');
  });
  await knex.schema.alterTable('topics', table => {
    table.dropColumn('places');
  });
  await knex.schema.alterTable('talk_mentions', table => {
    table.dropColumn('rule');
  });
  const tables = [
    'learning_turn',
    'hidden_talks',
    'suggestions',
    'published_ids',
  ];
  for (const table of tables) {
    await knex.schema.dropTable(table);
  }
  await turnLogIntoPairs(knex);
  await narrowPublishedNames(knex);
};
