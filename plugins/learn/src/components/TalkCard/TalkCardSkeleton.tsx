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
    <div className={styles.cover}>
      <Skeleton width="100%" height="100%" />
    </div>
    <div className={cardStyles.body}>
      <div className={cardStyles.title}>
        <Skeleton width="90%" height={18} />
        <Skeleton className={styles.second} width="60%" height={18} />
      </div>
      <div className={`${cardStyles.people} ${styles.lines}`}>
        <Skeleton width="55%" height={14} />
        <Skeleton width="40%" height={14} />
        <Skeleton width="65%" height={14} />
      </div>
      <div className={cardStyles.foot}>
        <Skeleton width="70%" height={24} />
        <Skeleton width="50%" height={24} />
      </div>
    </div>
  </Card>
);
