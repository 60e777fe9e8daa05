import type {
  DecisionStatus,
  LearnDecision,
  Reference,
} from '@lectern/backstage-plugin-learn-common';
import type { Decision, DecisionBody } from '@lectern/ingest';
import type { Knex } from 'knex';
import { CHUNK_SIZE } from './insertAll';

/** @internal */
export interface DecisionRow {
  id: number;
  body: string;
  subject: string;
  note: string | null;
  decided_by: string | null;
  decided_at: string;
  undone_by: string | null;
  undone_at: string | null;
  effect: 'in-effect' | 'idle' | null;
}

/** @internal */
export function toDecision(
  row: DecisionRow,
  { about, isReplaced }: { about: Reference[]; isReplaced: boolean },
): LearnDecision {
  const body: DecisionBody = JSON.parse(row.body);
  return {
    ...body,
    id: String(row.id),
    status: statusOf(row, isReplaced),
    about,
    note: row.note,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    statedIn: null,
    undoneBy: row.undone_by,
    undoneAt: row.undone_at,
  };
}

function statusOf(
  { undone_at: undoneAt, effect }: DecisionRow,
  isReplaced: boolean,
): DecisionStatus {
  if (undoneAt) {
    return 'undone';
  }
  return isReplaced ? 'replaced' : effect ?? 'pending';
}

/**
 * What curators decided and nobody took back, the oldest first.
 *
 * @internal
 */
export async function selectDecisions(knex: Knex): Promise<Decision[]> {
  const rows: DecisionRow[] = await knex('decisions')
    .whereNull('undone_at')
    .orderBy('id')
    .select('id', 'body');
  return rows.map(row => ({ ...JSON.parse(row.body), id: String(row.id) }));
}

/**
 * Notes which of the decisions that were learned from bear on something, and which on nothing there is.
 *
 * @internal
 */
export async function writeEffects(
  knex: Knex,
  decisions: Decision[],
  idle: string[],
): Promise<void> {
  const rows: Array<{ id: number; effect: string | null }> = await knex(
    'decisions',
  ).select('id', 'effect');
  const effects = new Map(rows.map(row => [String(row.id), row.effect]));
  const idleIds = new Set(idle);
  const effectOf = (id: string) => (idleIds.has(id) ? 'idle' : 'in-effect');
  for (const effect of ['idle', 'in-effect']) {
    const changed = decisions
      .map(({ id }) => id)
      .filter(id => effectOf(id) === effect && effects.get(id) !== effect);
    for (let start = 0; start < changed.length; start += CHUNK_SIZE) {
      await knex('decisions')
        .whereIn('id', changed.slice(start, start + CHUNK_SIZE).map(Number))
        .update({ effect });
    }
  }
}
