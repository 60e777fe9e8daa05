import type { ResolvedTalk } from '@lectern/ingest';
import type { KnownTalk } from '../database';
import type { Names } from './names';

/**
 * Why a resolved talk is what and where it is, as it is stored.
 *
 * @internal
 */
export function toReasons(
  talk: ResolvedTalk,
  names: Names,
): KnownTalk['reasons'] {
  return {
    weights: talk.recommendations.map(({ weight }) => weight),
    topics: talk.topicReasons.flatMap(({ topic: name, rule, matched }) => {
      const topic = names.topic(name);
      return topic ? [{ topic, rule, matched }] : [];
    }),
    corrected: talk.corrected,
  };
}
