import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import styles from './TalkList.module.css';

/**
 * How much of a list is there, and a button for more: for those who do not
 * scroll, and after a failure.
 *
 * @internal
 */
export const TalkListEnd = (props: {
  shown: number;
  total: number;
  loading: boolean;
  failed: boolean;
  onMore: () => void;
}) => {
  const { shown, total, loading, failed, onMore } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <div className={styles.end}>
      {failed && (
        <Text as="p" role="alert" color="danger">
          {t('results.moreFailed')}
        </Text>
      )}
      <Button
        variant="secondary"
        size="medium"
        isPending={loading}
        onPress={onMore}
      >
        {t('results.showMore')}
      </Button>
      <Text as="p" color="secondary">
        {t('results.shown', { shown, total })}
      </Text>
    </div>
  );
};
