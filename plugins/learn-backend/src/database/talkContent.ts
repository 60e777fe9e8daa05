import type { Talk, TalkDetail } from '@lectern/backstage-plugin-learn-common';
import type { KnownTalk } from './KnowledgeStore';

/** What rows lack that were written before talks had it, until they are learned anew. */
const LATER_FIELDS: Pick<Talk, 'entityRef' | 'sameWork' | 'pinned'> = {
  entityRef: null,
  sameWork: [],
  pinned: false,
};

/** For recommendations whose weight was never stored. */
const NO_WEIGHT: KnownTalk['reasons']['weights'][number] = {
  value: 0,
  voice: 'unsigned',
  base: 0,
  fading: 1,
  outweighed: null,
};

/**
 * A talk as the API gives it, from its stored content.
 *
 * @internal
 */
export function parseTalk(content: string): Talk {
  return { ...LATER_FIELDS, ...JSON.parse(content) };
}

/**
 * A talk with all that backs it, as the API gives it.
 *
 * @internal
 */
export function toDetail(
  { talk, score, mentions, evidence, reasons }: KnownTalk,
  options: { hidden: boolean },
): TalkDetail {
  const byId = new Map(mentions.map(mention => [mention.id, mention]));
  return {
    ...talk,
    recommendations: talk.recommendations.map((recommendation, position) => ({
      ...recommendation,
      weight: reasons.weights[position] ?? NO_WEIGHT,
    })),
    rank: { pinned: talk.pinned, score, voices: talk.voices },
    mentions,
    evidence: Object.entries(evidence).flatMap(([field, mentionId]) => {
      const mention = byId.get(mentionId);
      if (!mention) return [];
      const { sourceId, document, line } = mention;
      return [{ field, mentionId, sourceId, document, line }];
    }),
    topicReasons: reasons.topics,
    corrected: reasons.corrected,
    hidden: options.hidden,
  };
}
