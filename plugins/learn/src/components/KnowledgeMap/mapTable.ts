import type { TopicEventMap } from '@lectern/backstage-plugin-learn-common';

/** How many tints there are. */
export const TINTS = 5;

/**
 * The tint of a number of talks: 1 is the faintest. By the square root, since
 * most cells hold few talks and a handful of them many.
 *
 * @internal
 */
export function tintOf(talkCount: number, most: number): number {
  return most > 0 && talkCount > 0
    ? Math.min(Math.ceil(TINTS * Math.sqrt(talkCount / most)), TINTS)
    : 0;
}

/**
 * The numbers of talks that each tint stands for. Tints that no number has
 * are left out.
 *
 * @internal
 */
export function legendOf(
  most: number,
): Array<{ tint: number; from: number; to: number }> {
  const ends = Array.from({ length: TINTS + 1 }, (_, tint) =>
    Math.floor(most * (tint / TINTS) ** 2),
  );
  return ends.slice(1).flatMap((to, index) => {
    const from = ends[index] + 1;
    return from <= to ? [{ tint: index + 1, from, to }] : [];
  });
}

/**
 * The numbers of talks as a table: for each topic those of the events, in
 * their order; 0 where there is none.
 *
 * @internal
 */
export function mapRows(
  map: TopicEventMap,
): Array<{ topic: TopicEventMap['topics'][number]; counts: number[] }> {
  const counts = new Map<string, Map<string, number>>();
  for (const { topic, event, talkCount } of map.cells) {
    const row = counts.get(topic) ?? new Map<string, number>();
    counts.set(topic, row.set(event, talkCount));
  }
  return map.topics.map(topic => ({
    topic,
    counts: map.events.map(({ id }) => counts.get(topic.id)?.get(id) ?? 0),
  }));
}
