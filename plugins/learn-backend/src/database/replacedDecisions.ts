import type { DecisionBody } from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { isSameDecision } from './decisionSubject';

/** A decision of the log, by its place there: the later, the higher; those of packs are below 0. */
interface Entry {
  id: number;
  subject: string;
  body: string;
}

/**
 * Which of the decisions are not what counts: a later one, that nobody took back, is about the same and says otherwise.
 *
 * @internal
 */
export async function replacedIds(
  knex: Knex,
  entries: Entry[],
): Promise<Set<number>> {
  const subjects = [...new Set(entries.map(({ subject }) => subject))];
  const later: Entry[] = [
    ...(await knex('stated_decisions')
      .whereIn('subject', subjects)
      .orderBy('position', 'desc')
      .select('subject', 'body', knex.raw('-position AS id'))),
    ...(await knex('decisions')
      .whereIn('subject', subjects)
      .whereNull('undone_at')
      .orderBy('id')
      .select('id', 'subject', 'body')),
  ];
  const latest = new Map(later.map(entry => [entry.subject, entry]));
  const isReplaced = ({ id, subject, body }: Entry) => {
    const other = latest.get(subject);
    return other !== undefined && other.id > id && !isSame(other.body, body);
  };
  return new Set(entries.filter(isReplaced).map(({ id }) => id));
}

function isSame(a: string, b: string): boolean {
  const [one, other]: DecisionBody[] = [JSON.parse(a), JSON.parse(b)];
  return isSameDecision(one, other);
}
