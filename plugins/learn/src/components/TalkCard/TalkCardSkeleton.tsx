import { Card, Skeleton } from '@backstage/ui';
import cardStyles from './TalkCard.module.css';
import styles from './TalkCardSkeleton.module.css';

/**
 * The shape of a {@link TalkCard} while talks are under way.
 *
 * @internal
 */
export const TalkCardSkeleton = () => (
  <Card className={cardStyles.card} aria-hidden="true">
    <Skeleton className={styles.cover} />
    <div className={cardStyles.body}>
      <Skeleton width="90%" height={18} />
      <Skeleton width="60%" height={18} />
      <Skeleton width="55%" height={14} />
      <Skeleton width="40%" height={14} />
      <Skeleton width="80%" height={24} />
      <Skeleton width="100%" height={42} />
      <Skeleton width="50%" height={22} />
    </div>
  </Card>
);
