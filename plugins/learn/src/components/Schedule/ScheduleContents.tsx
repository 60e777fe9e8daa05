import { useMemo } from 'react';
import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ScheduleResponse } from '@lectern/backstage-plugin-learn-common';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useMediaQuery } from '../../hooks/useMediaQuery';
import {
  daysOf,
  placeTalks,
  SCHEDULE_FILTERS,
  valueOf,
} from '../../lib/schedule';
import { gridOf } from '../../lib/scheduleGrid';
import { clockOf, isTimeZone } from '../../lib/timeZones';
import { learnTranslationRef } from '../../translation';
import { ScheduleDay } from './ScheduleDay';
import { ScheduleDays } from './ScheduleDays';
import { ScheduleToolbar } from './ScheduleToolbar';
import { useScheduleClocks } from './useScheduleClocks';
import { NO_DAY, useScheduleView } from './useScheduleView';
import styles from './Schedule.module.css';

/** More places side by side are seen a few at a time: a list says more. */
const MOST_COLUMNS = 16;

/** From here on there is room for times and places side by side. */
const WIDE = '(min-width: 900px)';

/**
 * A schedule that is there: its days, its filters, and one day of it.
 *
 * @internal
 */
export const ScheduleContents = (props: {
  schedule: ScheduleResponse;
  eventId: string;
}) => {
  const { schedule, eventId } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const scheduleView = useScheduleView();
  const { view, clearFilters } = scheduleView;
  const clocks = useScheduleClocks(schedule);
  const wide = useMediaQuery(WIDE);
  const kept = useKeptFocus<HTMLDivElement>();
  const timeZone =
    view.clocks === 'reader' ? clocks.reader?.timeZone ?? null : null;

  const { filters } = view;
  const talks = useMemo(() => {
    const fits = schedule.items.filter(entry =>
      SCHEDULE_FILTERS.every(
        filter =>
          filters[filter] === null ||
          filters[filter] === valueOf(entry, filter),
      ),
    );
    return placeTalks(fits, timeZone);
  }, [schedule, filters, timeZone]);
  const days = useMemo(() => daysOf(talks), [talks]);

  const today = useMemo(() => {
    const zone = timeZone ?? schedule.timezone;
    const clock = clockOf(isTimeZone(zone) ? zone : 'UTC');
    return clock(new Date().toISOString())?.day;
  }, [schedule, timeZone]);
  const chosen =
    days.find(({ day }) => (day ?? NO_DAY) === view.day) ??
    days.find(({ day }) => day === today) ??
    days[0];
  const ofDay = useMemo(
    () => talks.filter(({ day }) => day === chosen?.day),
    [talks, chosen?.day],
  );
  const grid = useMemo(() => (wide ? gridOf(ofDay) : undefined), [wide, ofDay]);
  const usual = grid && grid.columns.length <= MOST_COLUMNS ? 'grid' : 'list';
  const layout = view.layout ?? usual;

  return (
    <div {...kept} className={styles.schedule}>
      <ScheduleToolbar
        items={schedule.items}
        clocks={clocks}
        layout={grid && layout}
        {...scheduleView}
      />
      {chosen ? (
        <>
          <ScheduleDays
            days={days}
            chosen={chosen.day}
            dayHref={scheduleView.dayHref}
          />
          <ScheduleDay
            key={`${chosen.day} ${timeZone}`}
            talks={ofDay}
            eventId={eventId}
            grid={layout === 'grid' ? grid : undefined}
          />
        </>
      ) : (
        <div className={styles.none}>
          <Text as="p" role="status">
            {t('schedule.noneFit')}
          </Text>
          <Button variant="secondary" onPress={clearFilters}>
            {t('schedule.clear')}
          </Button>
        </div>
      )}
    </div>
  );
};
