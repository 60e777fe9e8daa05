import { Skeleton } from '@backstage/ui';
import { TalkCardSkeleton } from '../TalkCard/TalkCardSkeleton';
import styles from './TalkRail.module.css';

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/**
 * The shape of a rail while it is under way.
 *
 * @internal
 */
export const RailSkeleton = () => (
  <div className={styles.rail} aria-hidden="true">
    <div className={styles.head}>
      <div className={styles.words}>
        <Skeleton width={220} height={28} />
        <Skeleton width={280} height={16} />
      </div>
    </div>
    <div className={styles.track}>
      {CARDS.map(key => (
        <div key={key} className={styles.card}>
          <TalkCardSkeleton />
        </div>
      ))}
    </div>
  </div>
);
