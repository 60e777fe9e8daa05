import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PreviewCounts } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../../translation';

/**
 * What a document adds up to, in a line.
 *
 * @internal
 */
export function usePreviewSummary(): (counts: PreviewCounts) => string {
  const { t } = useTranslationRef(learnTranslationRef);
  return useCallback(
    counts =>
      [
        t('addSource.talks', { count: counts.talks }),
        counts.new > 0 && t('addSource.new', { count: counts.new }),
        counts.known > 0 && t('addSource.known', { count: counts.known }),
        counts.leftOut > 0 && t('addSource.leftOut', { count: counts.leftOut }),
        counts.warnings > 0 &&
          t('addSource.warnings', { count: counts.warnings }),
      ]
        .filter(Boolean)
        .join(' · '),
    [t],
  );
}
