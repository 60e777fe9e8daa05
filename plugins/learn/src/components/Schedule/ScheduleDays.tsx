import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ScheduleDay } from '../../lib/schedule';
import { dayFormat } from '../../lib/scheduleDates';
import { learnTranslationRef } from '../../translation';
import styles from './Schedule.module.css';

/**
 * The days of a schedule as tabs, each with an address of its own.
 *
 * @internal
 */
export const ScheduleDays = (props: {
  days: ScheduleDay[];
  chosen: string | null;
  dayHref: (day: string | null) => string;
}) => {
  const { days, chosen, dayHref } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const format = useMemo(
    () => dayFormat(days.flatMap(({ day }) => day ?? [])),
    [days],
  );
  if (days.length === 1 && chosen === null) {
    return null;
  }
  return (
    <nav aria-label={t('schedule.days')}>
      <ul className={styles.days}>
        {days.map(({ day, talkCount }) => {
          const name = day === null ? t('schedule.noDay') : format(day);
          return (
            <li key={day ?? ''}>
              <RouterLink
                className={styles.day}
                to={dayHref(day)}
                replace
                aria-current={day === chosen ? 'date' : undefined}
                aria-label={t('schedule.dayTalks', {
                  day: name,
                  count: talkCount,
                })}
              >
                {name} <span className={styles.dayCount}>{talkCount}</span>
              </RouterLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
