import { ConflictError } from '@backstage/errors';
import type {
  DecisionBody,
  LearnDecision,
  Reference,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { clean } from '../text';
import { decisionSubject } from './decisionSubject';
import { insertAll } from './insertAll';
import { replacedIds } from './replacedDecisions';

/**
 * A decision that a pack states, and what has become of it.
 *
 * @internal
 */
export interface KnownStatedDecision {
  /** Tells it from all others; no number, as those of curators are. */
  id: string;
  body: DecisionBody;
  sourceId: string;
  document: string;
  line: number | null;
  effect: 'in-effect' | 'idle';
  /** The talks it names, as they are now. */
  about: Reference[];
}

/**
 * The latest first, by places that count down from -1: the log goes on with them where it is done with curators' decisions.
 *
 * @internal
 */
export interface StatedDecisionRow {
  id: number;
  stated_id: string;
  body: string;
  subject: string;
  source_id: string;
  document: string;
  line: number | null;
  effect: 'in-effect' | 'idle';
}

/**
 * Replaces what packs decide by what they decide now.
 *
 * @param stated - the latest first
 *
 * @internal
 */
export async function writeStatedDecisions(
  tx: Knex,
  stated: KnownStatedDecision[],
): Promise<void> {
  const decisions = stated.map((decision, index) => ({
    position: index + 1,
    stated_id: decision.id,
    body: JSON.stringify(decision.body),
    subject: decisionSubject(decision.body),
    source_id: decision.sourceId,
    document: clean(decision.document),
    line: decision.line,
    effect: decision.effect,
  }));
  await rewrite(tx, 'stated_decisions', ['position'], decisions);
  const talks = stated.flatMap(({ about }, index) =>
    about.map(({ id, title }, position) => ({
      decision: index + 1,
      position,
      talk_id: id,
      title: clean(title),
    })),
  );
  await rewrite(tx, 'stated_decision_talks', ['decision', 'position'], talks);
}

/** Most of the time nothing has changed. */
async function rewrite(
  tx: Knex,
  table: string,
  order: string[],
  rows: object[],
): Promise<void> {
  const before: object[] = await tx(table)
    .orderBy(order)
    .select(Object.keys(rows[0] ?? {}));
  const isSame =
    before.length === rows.length &&
    rows.every((row, i) => JSON.stringify(row) === JSON.stringify(before[i]));
  if (!isSame) {
    await tx(table).delete();
    await insertAll(tx, table, rows);
  }
}

/**
 * What packs decide, as it stands in the log.
 *
 * @param talks - only decisions that name one of these talks
 *
 * @internal
 */
export function selectStated(knex: Knex, talks?: string[]): Knex.QueryBuilder {
  const stated = knex('stated_decisions').select(
    'stated_id',
    'body',
    'subject',
    'source_id',
    'document',
    'line',
    'effect',
    knex.raw('-position AS id'),
  );
  return knex.from(
    (talks
      ? stated.whereIn(
          'position',
          knex('stated_decision_talks')
            .whereIn('talk_id', talks)
            .select('decision'),
        )
      : stated
    ).as('stated'),
  );
}

/** @internal */
export async function toStatedDecisions(
  knex: Knex,
  rows: StatedDecisionRow[],
): Promise<LearnDecision[]> {
  const talks: Array<{ decision: number; talk_id: string; title: string }> =
    await knex('stated_decision_talks')
      .whereIn(
        'decision',
        rows.map(({ id }) => -id),
      )
      .orderBy(['decision', 'position'])
      .select('decision', 'talk_id', 'title');
  const replaced = await replacedIds(knex, rows);
  return rows.map(row => ({
    ...(JSON.parse(row.body) as DecisionBody),
    id: row.stated_id,
    status: replaced.has(row.id) ? 'replaced' : row.effect,
    about: talks
      .filter(({ decision }) => decision === -row.id)
      .map(({ talk_id: id, title }) => ({ id, title })),
    note: null,
    decidedBy: null,
    decidedAt: null,
    statedIn: {
      sourceId: row.source_id,
      document: row.document,
      line: row.line,
    },
    undoneBy: null,
    undoneAt: null,
  }));
}

/**
 * @throws ConflictError where a pack states the decision, saying where it can be taken back.
 *
 * @internal
 */
export async function refuseStated(knex: Knex, id: string): Promise<void> {
  const row: StatedDecisionRow | undefined = await knex('stated_decisions')
    .where({ stated_id: id })
    .first();
  if (row) {
    const place = row.line === null ? '' : `, line ${row.line}`;
    throw new ConflictError(
      `This decision stands in ${row.document}${place}, which the source "${row.source_id}" reads. Take it out there.`,
    );
  }
}
