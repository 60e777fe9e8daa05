import { Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import styles from './HomeRecommendedTalk.module.css';

/**
 * The shape of the recommended talk while it is under way.
 *
 * @internal
 */
export const RecommendedTalkSkeleton = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <div
      role="status"
      aria-label={t('home.recommendedLoading')}
      className={styles.talk}
    >
      <div className={styles.cover}>
        <Skeleton width="100%" height="100%" />
      </div>
      <div className={styles.words}>
        <Skeleton width="85%" height={22} />
        <Skeleton width="55%" height={16} />
        <Skeleton width="60%" height={22} />
        <Skeleton width="100%" height={48} />
      </div>
    </div>
  );
};
