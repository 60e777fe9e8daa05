import { useMemo } from 'react';
import { useGrowing } from '../../hooks/useGrowing';
import type { PlacedTalk } from '../../lib/schedule';
import { timeFormat } from '../../lib/scheduleDates';
import { ScheduledTalk } from './ScheduledTalk';
import styles from './Schedule.module.css';

/**
 * Talks one below the other, with their times before them.
 *
 * @internal
 */
export const ScheduleList = (props: {
  label: string;
  talks: PlacedTalk[];
  /** The event that is shown; events within it are named. */
  eventId: string;
}) => {
  const { label, talks, eventId } = props;
  const format = useMemo(timeFormat, []);
  const drawn = useGrowing(talks.length);
  return (
    <ol className={styles.list} aria-label={label}>
      {talks.slice(0, drawn).map(({ entry, minutes }, i) => (
        <li
          key={entry.id}
          className={styles.row}
          data-same={
            (minutes !== null && talks[i - 1]?.minutes === minutes) || undefined
          }
        >
          {minutes !== null && (
            <span className={styles.time}>{format(minutes)}</span>
          )}
          <ScheduledTalk
            entry={entry}
            place={[
              entry.room,
              entry.track,
              entry.event.id === eventId ? null : entry.event.title,
            ]}
          />
        </li>
      ))}
    </ol>
  );
};
