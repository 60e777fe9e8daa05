import type {
  Reference,
  RelatedTalk,
  Talk,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { personKey } from '../text';
import { parseTalk } from './talkContent';

const MAX_RELATED = 8;

/** A presenter in common says most, an organization little, the event next to nothing. */
const WEIGHTS = { presenter: 6, topic: 4, organization: 1, event: 0.5 };

/**
 * Talks that share presenters, topics, organizations or the event with a talk. What few talks share
 * weighs more than what many do.
 *
 * @internal
 */
export async function selectRelated(
  knex: Knex,
  talk: Talk,
): Promise<RelatedTalk[]> {
  const scores = new Map<string, number>();
  const add = (ids: string[], weight: number) => {
    for (const id of ids) {
      if (id !== talk.id) {
        scores.set(
          id,
          (scores.get(id) ?? 0) + weight / Math.log2(ids.length + 2),
        );
      }
    }
  };
  const linked = async (table: string, column: string, value: string) => {
    const rows: Array<{ talk_id: string }> = await knex(table)
      .where(column, value)
      .select('talk_id');
    return rows.map(row => row.talk_id);
  };
  for (const { name } of talk.presenters) {
    add(
      await linked('talk_presenters', 'person_id', personKey(name)),
      WEIGHTS.presenter,
    );
  }
  for (const { id } of talk.topics) {
    add(await linked('talk_topics', 'topic_id', id), WEIGHTS.topic);
  }
  for (const { id } of talk.organizations) {
    add(
      await linked('talk_organizations', 'organization_id', id),
      WEIGHTS.organization,
    );
  }
  if (talk.event) {
    const rows: Array<{ id: string }> = await knex('talks')
      .where({ event_id: talk.event.id })
      .select('id');
    add(
      rows.map(row => row.id),
      WEIGHTS.event,
    );
  }
  const closest = [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MAX_RELATED)
    .map(([id]) => id);
  const rows: Array<{ id: string; content: string }> = await knex('talks')
    .whereIn('id', closest)
    .select('id', 'content');
  const contents = new Map(rows.map(row => [row.id, row.content]));
  return closest.flatMap(id => {
    const content = contents.get(id);
    if (!content) return [];
    const other = parseTalk(content);
    return [{ talk: other, reasons: reasonsFor(talk, other) }];
  });
}

function reasonsFor(talk: Talk, other: Talk): RelatedTalk['reasons'] {
  const presenters = new Set(
    talk.presenters.map(({ name }) => personKey(name)),
  );
  const shared = (mine: Reference[], theirs: Reference[]) =>
    theirs.filter(({ id }) => mine.some(reference => reference.id === id));
  return [
    ...other.presenters
      .filter(({ name }) => presenters.has(personKey(name)))
      .map(({ name }) => ({ kind: 'presenter' as const, name })),
    ...shared(talk.topics, other.topics).map(topic => ({
      kind: 'topic' as const,
      topic,
    })),
    ...shared(talk.organizations, other.organizations).map(organization => ({
      kind: 'organization' as const,
      organization,
    })),
    ...(talk.event && other.event && talk.event.id === other.event.id
      ? [{ kind: 'event' as const, event: other.event }]
      : []),
  ];
}
