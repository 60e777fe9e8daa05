import { Card, Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { RailSkeleton } from './RailSkeleton';
import featuredStyles from './FeaturedTalk.module.css';
import styles from './DiscoverPage.module.css';

/**
 * The shape of Discover while it is under way.
 *
 * @internal
 */
export const DiscoverSkeleton = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <div
      className={styles.parts}
      role="status"
      aria-label={t('discover.loading')}
    >
      <Card className={featuredStyles.card} aria-hidden="true">
        <div className={styles.skeletonCover}>
          <Skeleton width="100%" height="100%" />
        </div>
        <div className={featuredStyles.body}>
          <Skeleton width="70%" height={20} />
          <Skeleton width="40%" height={16} />
          <Skeleton width="95%" height={32} />
          <Skeleton width="60%" height={32} />
          <Skeleton width="50%" height={18} />
          <Skeleton width="100%" height={72} />
          <Skeleton width="60%" height={24} />
        </div>
      </Card>
      <RailSkeleton />
    </div>
  );
};
