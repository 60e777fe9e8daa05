import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TopicReason } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../translation';

/**
 * Why a talk has a topic, in words; nothing where the backend does not say.
 *
 * @internal
 */
export function useTopicReason(
  reasons: TopicReason[],
): (topicId: string) => string | undefined {
  const { t } = useTranslationRef(learnTranslationRef);
  return useCallback(
    topicId => {
      const reason = reasons.find(({ topic }) => topic.id === topicId);
      if (!reason) {
        return undefined;
      }
      const { rule, matched } = reason;
      switch (rule) {
        case 'title':
        case 'abstract':
        case 'track':
          return matched
            ? t(`rank.topic.${rule}`, { words: matched })
            : undefined;
        default:
          return t(`rank.topic.${rule}`);
      }
    },
    [reasons, t],
  );
}
