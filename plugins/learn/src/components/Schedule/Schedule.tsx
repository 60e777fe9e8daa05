import { useCallback } from 'react';
import { Skeleton, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { LoadProblem } from '../LoadProblem';
import { Panel } from '../Panel';
import { ScheduleContents } from './ScheduleContents';
import styles from './Schedule.module.css';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'];

/**
 * The schedule of an event by day, time and place.
 *
 * @internal
 */
export const Schedule = ({ eventId }: { eventId: string }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.schedule(eventId, { signal }),
    [api, eventId],
  );
  const schedule = useLoaded(load);

  const content = () => {
    if (schedule.value) {
      return schedule.value.items.length ? (
        <ScheduleContents schedule={schedule.value} eventId={eventId} />
      ) : (
        <Text as="p" color="secondary" className={styles.note}>
          {t('schedule.empty')}
        </Text>
      );
    }
    return schedule.error ? (
      <LoadProblem
        title={t('schedule.failed')}
        error={schedule.error}
        onRetry={schedule.reload}
      />
    ) : (
      <div role="status" aria-label={t('schedule.loading')}>
        <div className={styles.schedule} aria-hidden="true">
          {ROWS.map(row => (
            <Skeleton key={row} width="100%" height={56} />
          ))}
        </div>
      </div>
    );
  };

  return <Panel title={t('schedule.heading')}>{content()}</Panel>;
};
