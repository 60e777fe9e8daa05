import type {
  Reference,
  TopicEventMap,
} from '@lectern/backstage-plugin-learn-common';
import type { TalkIndex } from '../database';

const MAX_TOPICS = 12;
const MAX_EVENTS = 12;

/**
 * How many talks there are on the most frequent topics at the events with the most talks.
 *
 * @param startDates - of events, by id
 *
 * @internal
 */
export async function mapOf(
  { talks, titles }: Pick<TalkIndex, 'talks' | 'titles'>,
  startDates: (ids: string[]) => Promise<Map<string, string>>,
): Promise<TopicEventMap> {
  const topics = new Map<string, number>();
  const events = new Map<string, number>();
  for (const talk of talks) {
    for (const topic of talk.topics) add(topics, topic);
    if (talk.event !== null) add(events, talk.event);
  }
  const shownTopics = mostOf(topics, titles.topic, MAX_TOPICS);
  const mostTalks = mostOf(events, titles.event, MAX_EVENTS);
  const dates = await startDates(mostTalks.map(({ id }) => id));
  const shownEvents = mostTalks
    .map(event => ({ ...event, startDate: dates.get(event.id) ?? null }))
    .sort((a, b) => latestFirst(a.startDate, b.startDate));
  return {
    topics: shownTopics,
    events: shownEvents,
    cells: cellsOf(
      talks,
      shownTopics.map(({ id }) => id),
      shownEvents.map(({ id }) => id),
    ),
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostOf(
  counts: Map<string, number>,
  titles: Map<string, string>,
  limit: number,
): Array<Reference & { talkCount: number }> {
  return [...counts]
    .map(([id, talkCount]) => ({ id, title: titles.get(id) ?? id, talkCount }))
    .sort((a, b) => b.talkCount - a.talkCount || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** What has no date comes last. */
function latestFirst(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  if (x === y) return 0;
  return x < y ? 1 : -1;
}

function cellsOf(
  talks: TalkIndex['talks'],
  topics: string[],
  events: string[],
): TopicEventMap['cells'] {
  const shown = new Set(topics);
  const counts = new Map(
    events.map(event => [event, new Map<string, number>()]),
  );
  for (const talk of talks) {
    const byTopic = talk.event === null ? undefined : counts.get(talk.event);
    for (const topic of talk.topics) {
      if (byTopic && shown.has(topic)) add(byTopic, topic);
    }
  }
  return topics.flatMap(topic =>
    events.flatMap(event => {
      const talkCount = counts.get(event)?.get(topic);
      return talkCount === undefined ? [] : [{ topic, event, talkCount }];
    }),
  );
}
