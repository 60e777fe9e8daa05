import { Skeleton } from '@backstage/ui';
import styles from './ListPage.module.css';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/**
 * The shape of a list while it is under way.
 *
 * @internal
 */
export const ListSkeleton = (props: { label: string }) => (
  <div role="status" aria-label={props.label} className={styles.skeleton}>
    {ROWS.map(row => (
      <div key={row} className={styles.skeletonRow} aria-hidden="true">
        <Skeleton width="55%" height={20} />
        <Skeleton width="35%" height={16} />
      </div>
    ))}
  </div>
);
