import type { ReactNode } from 'react';
import styles from './TalkLine.module.css';

/**
 * A short list of talks.
 *
 * @internal
 */
export const TalkLines = (props: {
  /** Accessible name, where no heading gives it one. */
  label?: string;
  children: ReactNode;
}) => (
  <ul className={styles.lines} aria-label={props.label}>
    {props.children}
  </ul>
);
