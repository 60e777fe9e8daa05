import { Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import styles from './DetailPage.module.css';

/**
 * The shape of the page of one thing while it is under way.
 *
 * @internal
 */
export const DetailSkeleton = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <div role="status" aria-label={t('listed.loading')}>
      <div className={styles.detail} aria-hidden="true">
        <div className={styles.heading}>
          <Skeleton width="20%" height={18} />
          <Skeleton width="60%" height={36} />
          <Skeleton width="45%" height={40} />
        </div>
        <Skeleton width="100%" height={140} />
        <Skeleton width="100%" height={320} />
      </div>
    </div>
  );
};
