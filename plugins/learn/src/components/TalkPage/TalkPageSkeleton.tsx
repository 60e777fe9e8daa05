import { Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import styles from './TalkDetails.module.css';

/**
 * The shape of a talk while it is under way.
 *
 * @internal
 */
export const TalkPageSkeleton = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <div
      className={styles.columns}
      role="status"
      aria-label={t('results.loading')}
    >
      <div className={styles.main}>
        <Skeleton width="100%" height="18rem" />
        <Skeleton width="70%" height={32} />
        <Skeleton width="40%" height={20} />
        <Skeleton width="85%" height={48} />
        <Skeleton width="100%" height={96} />
      </div>
      <div className={styles.side}>
        <Skeleton width="50%" height={24} />
        <Skeleton width="100%" height={96} />
        <Skeleton width="100%" height={96} />
      </div>
    </div>
  );
};
