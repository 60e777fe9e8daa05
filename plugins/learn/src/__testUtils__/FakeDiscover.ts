import type {
  DiscoverResponse,
  DiscoverSource,
  Rail,
  Talk,
  TopicEventMap,
} from '@lectern/backstage-plugin-learn-common';

const counted = <T extends { id: string }>(things: T[]) => {
  const counts = new Map<string, T & { talkCount: number }>();
  for (const thing of things) {
    const talkCount = (counts.get(thing.id)?.talkCount ?? 0) + 1;
    counts.set(thing.id, { ...thing, talkCount });
  }
  return [...counts.values()].sort((a, b) => b.talkCount - a.talkCount);
};

function mapOf(talks: Talk[]): TopicEventMap {
  const cells = talks.flatMap(({ topics, event }) =>
    event
      ? topics.map(topic => ({
          id: JSON.stringify([topic.id, event.id]),
          topic: topic.id,
          event: event.id,
        }))
      : [],
  );
  return {
    topics: counted(talks.flatMap(({ topics }) => topics)),
    events: counted(
      talks.flatMap(({ event, date }) =>
        event ? [{ ...event, startDate: date }] : [],
      ),
    ),
    cells: counted(cells).map(({ topic, event, talkCount }) => ({
      topic,
      event,
      talkCount,
    })),
  };
}

const railOf = (
  kind: Rail['kind'],
  talks: Talk[],
  topic: Rail['topic'] = null,
): Rail[] =>
  talks.length
    ? [{ kind, topic, talkCount: talks.length, talks: talks.map(t => t.id) }]
    : [];

/**
 * What there is to discover among a few talks, as the backend answers it.
 *
 * @internal
 */
export function discoverOf(
  talks: Talk[],
  sources: DiscoverSource[] = [],
): DiscoverResponse {
  const map = mapOf(talks);
  const best = [...talks].sort((a, b) => b.voices - a.voices);
  const latest = [...talks].sort((a, b) =>
    (b.date ?? '').localeCompare(a.date ?? ''),
  );
  return {
    talkCount: talks.length,
    featured: best[0]?.id ?? null,
    rails: [
      ...railOf(
        'recommended',
        best.filter(({ voices }) => voices > 0),
      ),
      ...railOf(
        'start-here',
        best.filter(({ level }) => level === 'beginner'),
      ),
      ...railOf(
        'short',
        best.filter(({ duration }) => duration !== null && duration <= 15),
      ),
      ...map.topics
        .filter(({ talkCount }) => talkCount > 1)
        .flatMap(({ id, title }) =>
          railOf(
            'topic',
            best.filter(talk => talk.topics.some(topic => topic.id === id)),
            { id, title },
          ),
        ),
      ...railOf('new', latest),
    ],
    talks,
    map,
    sources,
  };
}
