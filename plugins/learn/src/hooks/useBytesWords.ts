import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../translation';

const KILO = 1000;

/**
 * A size in words: `20 kB`, `1.5 MB`.
 *
 * @internal
 */
export function useBytesWords(): (bytes: number) => string {
  const { t } = useTranslationRef(learnTranslationRef);
  return useCallback(
    bytes =>
      bytes < KILO * KILO
        ? t('sources.kilobytes', { number: Math.ceil(bytes / KILO) })
        : t('sources.megabytes', {
            number: Math.round((bytes / KILO / KILO) * 10) / 10,
          }),
    [t],
  );
}
