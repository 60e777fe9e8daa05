import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiCalendarLine } from '@remixicon/react';
import { learnApiRef } from '../../api';
import { useAction } from '../../hooks/useAction';
import { useFollow } from '../../hooks/useFollow';
import { saveFile } from '../../lib/saveFile';
import { learnTranslationRef } from '../../translation';
import styles from './EventDetails.module.css';

/**
 * Gives the schedule of an event to the reader's own calendar, as a file. It
 * is fetched as all else is, since a plain link would go without credentials.
 *
 * @internal
 */
export const CalendarButton = ({ eventId }: { eventId: string }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const follow = useFollow(eventId);
  const action = useAction();

  const download = async () => {
    const calendar = await action.run(() => api.calendar(eventId));
    if (calendar) {
      saveFile(`${eventId}.ics`, 'text/calendar;charset=utf-8', calendar.value);
      follow('calendar');
    }
  };

  return (
    <div className={styles.calendar}>
      <Button
        variant="secondary"
        iconStart={<RiCalendarLine />}
        isPending={action.pending}
        onPress={download}
      >
        {t('events.calendar')}
      </Button>
      {action.error && (
        <Text as="p" role="alert" variant="body-small" color="danger">
          {t('events.calendarFailed', { reason: action.error })}
        </Text>
      )}
    </div>
  );
};
