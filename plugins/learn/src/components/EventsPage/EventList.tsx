import { useId, useMemo, type ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnEvent } from '@lectern/backstage-plugin-learn-common';
import {
  bySeries,
  byYear,
  underUmbrellas,
  type EventGroup,
} from '../../lib/eventGroups';
import { learnTranslationRef } from '../../translation';
import { EventRow } from '../EventRow';
import styles from './EventList.module.css';

const Groups = ({ groups }: { groups: EventGroup[] }) => (
  <ul className={styles.groups}>
    {groups.map(group => (
      <li key={group.id} className={styles.group}>
        <EventRow event={group.event ?? group} />
        {group.parts.length > 0 && (
          <ul className={styles.parts}>
            {group.parts.map(part => (
              <li key={part.id}>
                <EventRow event={part} />
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ul>
);

const Part = (props: {
  title: string;
  aside?: string;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <Text
          as="h2"
          id={id}
          variant="title-x-small"
          weight="bold"
          className={styles.title}
        >
          {props.title}
        </Text>
        {props.aside && <Text color="secondary">{props.aside}</Text>}
      </div>
      {props.children}
    </section>
  );
};

/**
 * Events in the order that was asked for: under their years, with the other
 * editions of their series, or those with the most talks first. Events within
 * another one stand under it.
 *
 * @internal
 */
export const EventList = (props: {
  events: LearnEvent[];
  sort: 'newest' | 'title' | 'talks';
}) => {
  const { events, sort } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const groups = useMemo(() => underUmbrellas(events), [events]);

  if (sort === 'newest') {
    return (
      <>
        {byYear(groups).map(({ year, groups: ofYear }) => (
          <Part key={year ?? ''} title={year ?? t('events.noYear')}>
            <Groups groups={ofYear} />
          </Part>
        ))}
      </>
    );
  }
  if (sort === 'title') {
    return (
      <div className={styles.series}>
        {bySeries(groups).map(({ series, groups: editions }) =>
          series ? (
            <Part
              key={editions[0].id}
              title={series}
              aside={t('events.editions', { count: editions.length })}
            >
              <Groups groups={editions} />
            </Part>
          ) : (
            <Groups key={editions[0].id} groups={editions} />
          ),
        )}
      </div>
    );
  }
  return (
    <ul className={styles.groups}>
      {events.map(event => (
        <li key={event.id} className={styles.group}>
          <EventRow event={event} withUmbrella />
        </li>
      ))}
    </ul>
  );
};
