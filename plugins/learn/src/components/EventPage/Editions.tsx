import { useMemo } from 'react';
import { Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LearnEvent,
  LearnEventDetail,
} from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { yearOf } from '../../lib/dates';
import { latestFirst } from '../../lib/eventGroups';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import styles from './EventDetails.module.css';

const yearOfEvent = ({ startDate, endDate }: LearnEvent) =>
  yearOf(startDate ?? endDate);

/**
 * Switches between the editions of a series: by the year where that tells
 * them apart, else by name.
 *
 * @internal
 */
export const Editions = ({ event }: { event: LearnEventDetail }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const editions = useMemo(() => {
    const all: LearnEvent[] = [event, ...event.editions];
    const perYear = new Map<string, number>();
    for (const edition of all) {
      const year = yearOfEvent(edition) ?? '';
      perYear.set(year, (perYear.get(year) ?? 0) + 1);
    }
    return all.sort(latestFirst).map(edition => {
      const year = yearOfEvent(edition);
      const label = year && perYear.get(year) === 1 ? year : edition.title;
      return { ...edition, label };
    });
  }, [event]);
  if (editions.length < 2) {
    return null;
  }
  return (
    <Panel title={t('events.allEditions')}>
      <nav aria-label={t('events.allEditions')}>
        <ul className={styles.editions}>
          {editions.map(({ id, title, label }) => (
            <li key={id}>
              <Link
                className={styles.edition}
                standalone
                href={links.event(id)}
                title={title}
                aria-current={id === event.id ? 'page' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </Panel>
  );
};
