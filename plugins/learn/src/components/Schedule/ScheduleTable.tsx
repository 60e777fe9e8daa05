import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useGrowing } from '../../hooks/useGrowing';
import type { PlacedTalk } from '../../lib/schedule';
import { timeFormat } from '../../lib/scheduleDates';
import type { GridCell, ScheduleGrid } from '../../lib/scheduleGrid';
import { learnTranslationRef } from '../../translation';
import { ScheduledTalk } from './ScheduledTalk';
import styles from './ScheduleTable.module.css';

const NOWHERE = {
  room: 'schedule.noRoom',
  track: 'schedule.noTrack',
  event: 'schedule.event',
} as const;

/**
 * One day of a schedule as a table: times down, places across.
 *
 * @internal
 */
export const ScheduleTable = (props: {
  grid: ScheduleGrid;
  /** The event that is shown; events within it are named. */
  eventId: string;
}) => {
  const { grid, eventId } = props;
  const { axis, columns, rows } = grid;
  const { t } = useTranslationRef(learnTranslationRef);
  const format = useMemo(timeFormat, []);
  const drawn = useGrowing(rows.length);

  const talkIn = (talk: PlacedTalk) => {
    const { entry, minutes } = talk;
    const from = minutes ?? 0;
    return (
      <ScheduledTalk
        key={entry.id}
        entry={{ ...entry, duration: null }}
        time={
          entry.duration
            ? t('schedule.span', {
                from: format(from),
                to: format(from + entry.duration),
              })
            : format(from)
        }
        place={[
          axis === 'room' ? entry.track : null,
          axis === 'event' || entry.event.id === eventId
            ? null
            : entry.event.title,
        ]}
      />
    );
  };
  const cell = (content: GridCell | 'covered' | null, column: number) => {
    if (content === 'covered') {
      return null;
    }
    return content === null ? (
      <td key={column} />
    ) : (
      <td key={column} className={styles.cell} rowSpan={content.rowSpan}>
        <div className={styles.talks}>{content.talks.map(talkIn)}</div>
      </td>
    );
  };

  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={t('schedule.scroll')}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('schedule.time')}
            </th>
            {columns.map(column => (
              <th key={column} scope="col" className={styles.column} dir="auto">
                {column || t(NOWHERE[axis])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map(({ minutes, cells }) => (
            <tr key={minutes}>
              <th scope="row" className={styles.time}>
                {format(minutes)}
              </th>
              {cells.map(cell)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
