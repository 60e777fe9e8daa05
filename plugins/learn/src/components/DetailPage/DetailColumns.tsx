import type { ReactNode } from 'react';
import styles from './DetailPage.module.css';

/**
 * Parts of a page side by side, as far as there is room.
 *
 * @internal
 */
export const DetailColumns = (props: { children: ReactNode }) => (
  <div className={styles.columns}>{props.children}</div>
);
