import type { ReactNode } from 'react';
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
  /** The shape of what each line says besides. */
  children?: ReactNode;
}) => (
  <div role="status" aria-label={props.label} className={styles.lines}>
    {Array.from({ length: props.lines }, (_, i) => (
      <div key={i} className={styles.line} aria-hidden="true">
        <Skeleton width="75%" height={18} />
        <Skeleton width="50%" height={14} />
        {props.children}
      </div>
    ))}
  </div>
);
