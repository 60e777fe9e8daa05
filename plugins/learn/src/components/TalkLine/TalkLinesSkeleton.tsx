import { Skeleton } from '@backstage/ui';
import styles from './TalkLine.module.css';

/**
 * The shape of a short list of talks while they are under way.
 *
 * @internal
 */
export const TalkLinesSkeleton = (props: {
  label: string;
  lines: number;
  /** Each talk comes with why it is here, and who recommends it. */
  withReasons?: boolean;
}) => (
  <div role="status" aria-label={props.label} className={styles.lines}>
    {Array.from({ length: props.lines }, (_, i) => (
      <div key={i} className={styles.line} aria-hidden="true">
        <Skeleton width="75%" height={18} />
        <Skeleton width="50%" height={14} />
        {props.withReasons && (
          <>
            <Skeleton width="60%" height={26} />
            <Skeleton width="65%" height={22} />
          </>
        )}
      </div>
    ))}
  </div>
);
