import type { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from './DetailPage.module.css';

/**
 * What a thing is called, and above it in small what it is.
 *
 * @internal
 */
export const DetailHeading = (props: {
  title: string;
  /** What kind of thing it is, or what it belongs to. */
  above?: ReactNode;
  /** What can be done. */
  actions?: ReactNode;
}) => (
  <header className={styles.heading}>
    {props.above && (
      <Text as="p" variant="body-small" color="secondary" weight="bold">
        {props.above}
      </Text>
    )}
    <div className={styles.headline}>
      <Text
        as="h2"
        variant={{ initial: 'title-small', sm: 'title-medium' }}
        weight="bold"
        className={styles.title}
        dir="auto"
      >
        {props.title}
      </Text>
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </div>
  </header>
);
