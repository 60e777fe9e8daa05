import { useState, type CSSProperties } from 'react';
import { Button, Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Counted,
  Reference,
} from '@lectern/backstage-plugin-learn-common';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { learnTranslationRef } from '../../translation';
import styles from './CountBars.module.css';

/** Shown before the rest is folded away, where nobody says how many. */
const SHOWN = 8;

/**
 * Things and how many talks fall under each: a bar for the eye, the number in
 * words for everybody.
 *
 * @internal
 */
export const CountBars = (props: {
  /** Accessible name of the list. */
  label: string;
  items: Array<Counted<Reference>>;
  hrefOf: (id: string) => string;
  /** How many to show before the rest is folded away. */
  shown?: number;
}) => {
  const { label, items, hrefOf, shown = SHOWN } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [all, setAll] = useState(false);
  const kept = useKeptFocus<HTMLDivElement>();
  const most = Math.max(1, ...items.map(({ talkCount }) => talkCount));
  return (
    <div {...kept} className={styles.all}>
      <ul className={styles.bars} aria-label={label}>
        {items.slice(0, all ? undefined : shown).map(item => (
          <li key={item.id} className={styles.item}>
            <span className={styles.line}>
              <Link href={hrefOf(item.id)} standalone dir="auto">
                {item.title}
              </Link>
              <span className={styles.count}>
                {t('listed.talks', { count: item.talkCount })}
              </span>
            </span>
            <span
              aria-hidden="true"
              className={styles.bar}
              style={
                { '--learn-share': item.talkCount / most } as CSSProperties
              }
            />
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button
          variant="tertiary"
          className={styles.fold}
          aria-expanded={all}
          aria-label={
            all
              ? t('listed.showFewerOf', { list: label })
              : t('listed.showAllOf', { number: items.length, list: label })
          }
          onPress={() => setAll(!all)}
        >
          {all
            ? t('filters.showFewer')
            : t('filters.showAll', { number: items.length })}
        </Button>
      )}
    </div>
  );
};
