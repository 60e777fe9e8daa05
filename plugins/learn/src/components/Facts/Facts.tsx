import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/**
 * Named facts, one beside the other where there is room. Facts without a
 * value are left out.
 *
 * @internal
 */
export const Facts = (props: {
  facts: ReadonlyArray<{ name: string; value: ReactNode }>;
}) => {
  const known = props.facts.filter(({ value }) => Boolean(value));
  if (!known.length) {
    return null;
  }
  return (
    <dl className={styles.facts}>
      {known.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
