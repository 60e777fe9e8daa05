import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkFacetResponse } from '@lectern/backstage-plugin-learn-common';
import type { Loaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import styles from './FacetGroup.module.css';

/**
 * What is to be known of the values of a filter that are shown: that there are
 * others, or none.
 *
 * @internal
 */
export const FacetNews = (props: {
  /** What is looked for. */
  words: string;
  shown: number;
  /** All that came with the talks are shown. */
  all: boolean;
  /** The search for values that did not come with the talks, where there may be such. */
  others?: Loaded<TalkFacetResponse | undefined>;
}) => {
  const { words, shown, all, others } = props;
  const { t } = useTranslationRef(learnTranslationRef);

  const news = () => {
    if (!words) {
      return others && all ? t('talks.facet.mostOnly') : '';
    }
    if (others?.error) {
      return t('talks.facet.findFailed');
    }
    if (others?.loading) {
      return '';
    }
    if (shown === 0) {
      return t('talks.facet.noneFound', { words });
    }
    const total = others?.value?.totalItems ?? shown;
    return total > shown ? t('talks.facet.foundFirst', { shown, total }) : '';
  };

  return (
    <Text
      as="p"
      role="status"
      variant="body-small"
      color="secondary"
      className={styles.found}
    >
      {news()}
    </Text>
  );
};
