import { Skeleton } from '@backstage/ui';
import styles from './TalkRow.module.css';

/**
 * The shape of a row while talks are under way.
 *
 * @internal
 */
export const TalkRowSkeleton = () => (
  <div className={styles.row} aria-hidden="true">
    <div className={styles.what}>
      <Skeleton width="70%" height={20} />
      <Skeleton width="45%" height={16} style={{ marginBlockStart: 6 }} />
    </div>
    <div className={styles.where}>
      <Skeleton width="80%" height={16} />
      <Skeleton width="40%" height={16} style={{ marginBlockStart: 6 }} />
    </div>
    <Skeleton width="75%" height={24} />
  </div>
);
