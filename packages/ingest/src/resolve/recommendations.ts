import type { ResolvedRecommendation } from '../model';
import type { Entry } from './entries';
import { canonicalUrl } from './externalIds';
import { words } from './normalise';
import { voiceOf } from './voices';

/**
 * Who chose a talk and where, each author and article once.
 *
 * @param entries - The mentions of one talk.
 * @internal
 */
export function recommendationsOf(
  entries: readonly Entry[],
): ResolvedRecommendation[] {
  const speakers = new Set(
    entries.flatMap(({ mention }) =>
      mention.speakers.map(speaker => voiceOf(speaker.name)),
    ),
  );
  const all = entries.flatMap((entry): ResolvedRecommendation[] => {
    const { mention, document } = entry;
    const reported = (mention.recommendations ?? []).map(r => ({
      ...r,
      mention: mention.id,
      selfPromotion: speakers.has(voiceOf(r.author)),
    }));
    if (!entry.recommends || document.format === 'pack') return reported;
    return [
      ...reported,
      {
        title: document.title,
        url: document.url,
        author: document.author,
        publishedAt: document.published,
        takeaway: mention.takeaway,
        mention: mention.id,
        selfPromotion: speakers.has(voiceOf(document.author)),
      },
    ];
  });
  const distinct = new Map<string, ResolvedRecommendation>();
  for (const recommendation of all) {
    const article =
      words(recommendation.title ?? '').join(' ') ||
      (recommendation.url && canonicalUrl(recommendation.url)) ||
      '';
    const key = `${voiceOf(recommendation.author)}|${article}`;
    if (!distinct.has(key)) distinct.set(key, recommendation);
  }
  return [...distinct.values()];
}
