import { useMemo } from 'react';
import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlacedTalk } from '../../lib/schedule';
import type { ScheduleGrid } from '../../lib/scheduleGrid';
import { learnTranslationRef } from '../../translation';
import { ScheduleList } from './ScheduleList';
import { ScheduleTable } from './ScheduleTable';
import styles from './Schedule.module.css';

/**
 * One day of a schedule: by time and place, or as a list; what has no time is
 * a list below.
 *
 * @internal
 */
export const ScheduleDay = (props: {
  talks: PlacedTalk[];
  eventId: string;
  /** Its talks by time and place, where they are to stand so. */
  grid: ScheduleGrid | undefined;
}) => {
  const { talks, eventId, grid } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const timed = useMemo(
    () => talks.filter(({ minutes }) => minutes !== null),
    [talks],
  );
  const untimed = useMemo(
    () => talks.filter(({ minutes }) => minutes === null),
    [talks],
  );
  return (
    <>
      {grid ? (
        <ScheduleTable grid={grid} eventId={eventId} />
      ) : (
        timed.length > 0 && (
          <ScheduleList
            label={t('schedule.heading')}
            talks={timed}
            eventId={eventId}
          />
        )
      )}
      {untimed.length > 0 && (
        <>
          {timed.length > 0 && (
            <Text as="h4" weight="bold" className={styles.note}>
              {t('schedule.noTime')}
            </Text>
          )}
          <ScheduleList
            label={t(timed.length > 0 ? 'schedule.noTime' : 'schedule.heading')}
            talks={untimed}
            eventId={eventId}
          />
        </>
      )}
    </>
  );
};
