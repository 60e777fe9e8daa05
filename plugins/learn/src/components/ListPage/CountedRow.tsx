import type { ReactNode } from 'react';
import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import styles from './CountedRow.module.css';

/**
 * A thing with a page of its own, and how many talks fall under it.
 *
 * @internal
 */
export const CountedRow = (props: {
  title: string;
  href: string;
  talkCount: number;
  /** What else there is to say. */
  children?: ReactNode;
}) => {
  const { title, href, talkCount, children } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link
          className={styles.name}
          href={href}
          weight="bold"
          standalone
          dir="auto"
        >
          {title}
        </Link>
        {children && (
          <Text
            variant="body-small"
            color="secondary"
            className={styles.more}
            dir="auto"
          >
            {children}
          </Text>
        )}
      </div>
      <Text variant="body-small" color="secondary" className={styles.count}>
        {t('listed.talks', { count: talkCount })}
      </Text>
    </li>
  );
};

/**
 * Such things in as many columns as there is room for.
 *
 * @internal
 */
export const CountedRows = (props: { children: ReactNode }) => (
  <ul className={styles.rows}>{props.children}</ul>
);
