import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../../translation';

/** Numbers that are written as words. */
const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;

/**
 * Why a talk stands first, in a sentence.
 *
 * @internal
 */
export function useFeaturedReason(
  talk: Pick<Talk, 'pinned' | 'voices'>,
): string {
  const { t } = useTranslationRef(learnTranslationRef);
  const { pinned, voices } = talk;
  if (pinned) {
    return t('discover.featured.pinned');
  }
  if (voices > WORDS.length) {
    return t('discover.featured.many', { number: voices });
  }
  return t(`discover.featured.${voices > 0 ? WORDS[voices - 1] : 'none'}`);
}
