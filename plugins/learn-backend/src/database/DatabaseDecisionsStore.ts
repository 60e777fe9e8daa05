import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  DecisionBody,
  DecisionsPage,
  DecisionsQuery,
  LearnDecision,
  Reference,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { clean, cleanOrNull } from '../text';
import { type DecisionRow, toDecision } from './decisionRows';
import { decisionSubject, isSameDecision } from './decisionSubject';
import type { DecisionsStore, NewDecision } from './DecisionsStore';
import { markEvidenceChanged, readState } from './LearnState';
import { DEFAULT_LIMIT, Pagination } from './pagination';
import { replacedIds } from './replacedDecisions';
import {
  refuseStated,
  selectStated,
  type StatedDecisionRow,
  toStatedDecisions,
} from './statedDecisions';

/** @internal */
export class DatabaseDecisionsStore implements DecisionsStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async find(body: DecisionBody): Promise<LearnDecision | undefined> {
    const standing = await findStanding(this.#knex, body);
    return standing && toOne(this.#knex, standing);
  }

  async add(
    decision: NewDecision,
  ): Promise<{ decision: LearnDecision; isNew: boolean }> {
    return this.#knex.transaction(async tx => {
      // Taken first: two who decide the same at the same moment come one after the other
      await readState(tx, { lock: true });
      const standing = await findStanding(tx, decision.body);
      if (standing) {
        return { decision: await toOne(tx, standing), isNew: false };
      }
      const [row]: DecisionRow[] = await tx('decisions')
        .insert({
          kind: decision.body.kind,
          body: JSON.stringify(decision.body),
          subject: decisionSubject(decision.body),
          note: cleanOrNull(decision.note),
          decided_by: decision.decidedBy,
          decided_at: new Date().toISOString(),
        })
        .returning('*');
      await tx('decision_talks').insert(
        decision.about.map(({ id, title }, position) => ({
          decision_id: row.id,
          position,
          talk_id: id,
          title: clean(title),
        })),
      );
      await markEvidenceChanged(tx);
      return { decision: await toOne(tx, row), isNew: true };
    });
  }

  async undo(id: string, undoneBy: string): Promise<LearnDecision> {
    return this.#knex.transaction(async tx => {
      await refuseStated(tx, id);
      const row = await find(tx, id);
      // Before the decision, as learning does when it notes what became of decisions: else each waits for the other
      await readState(tx, { lock: true });
      const count = await tx('decisions')
        .where({ id: row.id })
        .whereNull('undone_at')
        .update({ undone_by: undoneBy, undone_at: new Date().toISOString() });
      if (count === 0) {
        throw new ConflictError(
          `The decision ${id} has been taken back already. Decide again if you want it to count.`,
        );
      }
      await markEvidenceChanged(tx);
      return toOne(tx, await find(tx, id));
    });
  }

  async get(id: string): Promise<LearnDecision> {
    return toOne(this.#knex, await find(this.#knex, id));
  }

  async page(
    query: Omit<DecisionsQuery, 'talk'> & { talks?: string[] },
  ): Promise<DecisionsPage> {
    const { limit = DEFAULT_LIMIT, cursor, talks } = query;
    const pagination = new Pagination({
      order: [{ column: 'id', direction: 'desc', type: 'number' }],
      question: ['decisions', talks],
    });
    const matching = () => {
      const decisions = this.#knex('decisions');
      return talks
        ? decisions.whereIn(
            'id',
            this.#knex('decision_talks')
              .whereIn('talk_id', talks)
              .select('decision_id'),
          )
        : decisions;
    };
    const page = matching()
      .select('*')
      .limit(limit + 1);
    pagination.apply(page, cursor);
    const decided: DecisionRow[] = await page;
    const statedPage = selectStated(this.#knex, talks)
      .select('*')
      .limit(limit + 1 - decided.length);
    pagination.apply(statedPage, cursor);
    const stated: StatedDecisionRow[] =
      decided.length > limit ? [] : await statedPage;
    const counts = [
      await matching().count({ count: '*' }),
      await selectStated(this.#knex, talks).count({ count: '*' }),
    ];
    const given = [...decided, ...stated].slice(0, limit);
    const last = given[given.length - 1];
    return {
      items: [
        ...(await toDecisions(this.#knex, decided.slice(0, limit))),
        ...(await toStatedDecisions(
          this.#knex,
          stated.slice(0, limit - decided.length),
        )),
      ],
      totalItems: counts.reduce((sum, [{ count }]) => sum + Number(count), 0),
      nextCursor:
        decided.length + stated.length > limit
          ? pagination.cursorAfter({ id: last.id })
          : null,
    };
  }
}

async function findStanding(
  knex: Knex,
  body: DecisionBody,
): Promise<DecisionRow | undefined> {
  const latest: DecisionRow | undefined = await knex('decisions')
    .where({ subject: decisionSubject(body) })
    .whereNull('undone_at')
    .orderBy('id', 'desc')
    .first();
  return latest && isSameDecision(JSON.parse(latest.body), body)
    ? latest
    : undefined;
}

async function find(knex: Knex, id: string): Promise<DecisionRow> {
  // Ids are numbers that an integer column can hold; whatever else somebody asks for is not there
  const row = /^\d{1,9}$/.test(id)
    ? await knex('decisions')
        .where({ id: Number(id) })
        .first()
    : undefined;
  if (!row) {
    throw new NotFoundError(`There is no decision "${id}"`);
  }
  return row;
}

async function toOne(knex: Knex, row: DecisionRow): Promise<LearnDecision> {
  const [decision] = await toDecisions(knex, [row]);
  return decision;
}

async function toDecisions(
  knex: Knex,
  rows: DecisionRow[],
): Promise<LearnDecision[]> {
  const about = await selectTalks(
    knex,
    rows.map(({ id }) => id),
  );
  const replaced = await replacedIds(knex, rows);
  return rows.map(row =>
    toDecision(row, {
      about: about.get(row.id) ?? [],
      isReplaced: replaced.has(row.id),
    }),
  );
}

async function selectTalks(
  knex: Knex,
  ids: number[],
): Promise<Map<number, Reference[]>> {
  const rows: Array<{ decision_id: number; talk_id: string; title: string }> =
    await knex('decision_talks')
      .whereIn('decision_id', ids)
      .orderBy(['decision_id', 'position'])
      .select('decision_id', 'talk_id', 'title');
  const about = new Map<number, Reference[]>();
  for (const { decision_id: id, talk_id: talk, title } of rows) {
    about.set(id, [...(about.get(id) ?? []), { id: talk, title }]);
  }
  return about;
}
