import type { TalkEntityV1alpha1 } from '@lectern/backstage-plugin-learn-common';

/**
 * Ids of the topics of talks, those with the most talks first.
 *
 * @internal
 */
export function topicsOf(
  talks: TalkEntityV1alpha1[],
): Array<{ id: string; talks: number }> {
  const counts = new Map<string, number>();
  for (const { spec } of talks) {
    for (const topic of new Set(spec.topics)) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([id, count]) => ({ id, talks: count }))
    .sort((a, b) => b.talks - a.talks || a.id.localeCompare(b.id));
}
