import type { CSSProperties } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { YearCount } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../../translation';
import styles from './YearBars.module.css';

/** A longer stretch of years leaves out those without a talk. */
const MOST_YEARS = 40;

/** All years from the first to the last, those without a talk too. */
function withoutGaps(years: YearCount[]): YearCount[] {
  const first = years[0]?.year ?? 0;
  const length = (years[years.length - 1]?.year ?? -1) - first + 1;
  if (length > MOST_YEARS) {
    return years;
  }
  const counts = new Map(years.map(({ year, talkCount }) => [year, talkCount]));
  return Array.from({ length }, (_, i) => ({
    year: first + i,
    talkCount: counts.get(first + i) ?? 0,
  }));
}

/**
 * How talks spread over the years, as columns that lead to the talks.
 *
 * @internal
 */
export const YearBars = (props: {
  /** Accessible name of the list. */
  label: string;
  /** Earliest first. */
  years: YearCount[];
  hrefOf: (year: string) => string;
}) => {
  const { label, years, hrefOf } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const most = Math.max(1, ...years.map(({ talkCount }) => talkCount));
  return (
    <ol className={styles.years} aria-label={label}>
      {withoutGaps(years).map(({ year, talkCount }) => {
        const column = (
          <span aria-hidden="true" className={styles.column}>
            <span className={styles.name}>{year}</span>{' '}
            <span
              className={styles.bar}
              style={{ '--learn-share': talkCount / most } as CSSProperties}
            />
            <span className={styles.count}>{talkCount || ''}</span>
          </span>
        );
        return (
          <li key={year} className={styles.year}>
            {talkCount > 0 ? (
              <RouterLink
                className={styles.link}
                to={hrefOf(String(year))}
                aria-label={t('listed.inYear', {
                  year: String(year),
                  count: talkCount,
                })}
              >
                {column}
              </RouterLink>
            ) : (
              column
            )}
          </li>
        );
      })}
    </ol>
  );
};
