import { useId, type ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from './Panel.module.css';

/**
 * A part of a page with a heading that names it.
 *
 * @internal
 */
export const Panel = (props: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <Text
        as="h3"
        id={id}
        variant="title-x-small"
        weight="bold"
        className={styles.title}
      >
        {props.title}
      </Text>
      {props.children}
    </section>
  );
};
