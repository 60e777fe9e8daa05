import { Card, Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { TalkCardSkeleton } from '../TalkCard/TalkCardSkeleton';
import featuredStyles from './FeaturedTalk.module.css';
import railStyles from './TalkRail.module.css';
import styles from './DiscoverPage.module.css';
import skeletonStyles from './DiscoverSkeleton.module.css';

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f'];

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
        <Skeleton className={skeletonStyles.cover} />
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
      <div className={railStyles.rail} aria-hidden="true">
        <div className={railStyles.head}>
          <div className={styles.skeletonHead}>
            <Skeleton width={220} height={24} />
            <Skeleton width={280} height={18} />
          </div>
        </div>
        <div className={railStyles.track}>
          {CARDS.map(key => (
            <div key={key} className={railStyles.card}>
              <TalkCardSkeleton />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
};
