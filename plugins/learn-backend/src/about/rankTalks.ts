import type { TopicMatchRule } from '@lectern/backstage-plugin-learn-common';
import type { IndexedTalk } from '../database';
import type { Match } from './matchTopics';

/** How much a rule says; the least is the most. */
const STRENGTH: Record<TopicMatchRule, number> = {
  annotation: 0,
  tag: 1,
  language: 1,
  type: 1,
  dependency: 2,
};

/**
 * The talks on any of the topics: those whose topic was found by the strongest rule first, then those on the most of the topics,
 * then by rank.
 *
 * @param talks - by rank
 *
 * @internal
 */
export function rankTalks(
  talks: IndexedTalk[],
  matches: Match[],
): Array<{ id: string; topics: string[] }> {
  return talks
    .map(({ id, topics }) => {
      const matching = matches.filter(({ topic }) => topics.includes(topic));
      return {
        id,
        topics: matching.map(({ topic }) => topic),
        strength: Math.min(...matching.map(({ rule }) => STRENGTH[rule])),
      };
    })
    .filter(({ topics }) => topics.length > 0)
    .sort(
      (a, b) => a.strength - b.strength || b.topics.length - a.topics.length,
    )
    .map(({ id, topics }) => ({ id, topics }));
}
