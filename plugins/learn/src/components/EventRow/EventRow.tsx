import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LearnEvent,
  Reference,
} from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { formatDays } from '../../lib/scheduleDates';
import { learnTranslationRef } from '../../translation';
import styles from './EventRow.module.css';

/**
 * An event in a line: when, what, where, and how many talks are known of it.
 * The whole line leads to it. Of some events only the name is known.
 *
 * @internal
 */
export const EventRow = (props: {
  event: Reference & Partial<LearnEvent>;
  /** Says within which other event it was held. */
  withUmbrella?: boolean;
}) => {
  const { event, withUmbrella } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const dates = formatDays(event.startDate ?? null, event.endDate ?? null);
  // That people met in a room goes without saying.
  const format = event.format === 'in-person' ? null : event.format;
  const about = [
    event.location,
    format && t(`events.format.${format}`),
    withUmbrella &&
      event.partOf &&
      t('events.within', { event: event.partOf.title }),
  ].filter((part, i, all) => part && all.indexOf(part) === i);
  return (
    <div className={styles.row}>
      <Text color="secondary" className={styles.dates}>
        {dates}
      </Text>
      <div className={styles.words}>
        <Link
          href={links.event(event.id)}
          weight="bold"
          standalone
          className={styles.name}
          dir="auto"
        >
          {event.title}
        </Link>
        {about.length > 0 && (
          <Text variant="body-small" color="secondary" dir="auto">
            {about.join(' · ')}
          </Text>
        )}
      </div>
      <Text color="secondary" className={styles.count}>
        {event.talkCount !== undefined &&
          t('listed.talks', { count: event.talkCount })}
      </Text>
    </div>
  );
};
