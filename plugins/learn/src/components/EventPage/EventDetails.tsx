import { Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnEventDetail } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useOpenedPage } from '../../hooks/useOpenedPage';
import { useTabTitle } from '../../hooks/useTabTitle';
import { learnTranslationRef } from '../../translation';
import { CountBars } from '../CountBars';
import { DetailColumns, DetailHeading } from '../DetailPage';
import { Panel } from '../Panel';
import { Schedule } from '../Schedule';
import { CalendarButton } from './CalendarButton';
import { Editions } from './Editions';
import { EventDocuments } from './EventDocuments';
import { EventFacts } from './EventFacts';
import { EventParts } from './EventParts';
import styles from './EventDetails.module.css';

/** Few, so that the schedule is not far. */
const BARS = 4;

/**
 * All about an event: what it was, its other editions, what it was about and
 * who was there, its schedule, and the events within it.
 *
 * @internal
 */
export const EventDetails = ({ event }: { event: LearnEventDetail }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  useTabTitle(event.title);
  useOpenedPage('event', event.id);
  const hasTalks =
    event.talkCount > 0 || event.parts.some(({ talkCount }) => talkCount > 0);
  return (
    <>
      <DetailHeading
        title={event.title}
        above={
          event.partOf ? (
            <>
              {t(`events.type.${event.type}`)}
              {' · '}
              <Link href={links.event(event.partOf.id)} variant="body-small">
                {t('events.within', { event: event.partOf.title })}
              </Link>
            </>
          ) : (
            t(`events.type.${event.type}`)
          )
        }
        actions={
          <>
            {event.talkCount > 0 && (
              <Link
                className={styles.all}
                href={links.talks({ name: 'event', value: event.id })}
                standalone
              >
                {t('listed.allTalks', { count: event.talkCount })}
              </Link>
            )}
            {hasTalks && <CalendarButton eventId={event.id} />}
          </>
        }
      />
      <EventFacts event={event} />
      <Editions event={event} />
      <DetailColumns>
        {event.topics.length > 0 && (
          <Panel title={t('events.topics')}>
            <CountBars
              label={t('events.topics')}
              items={event.topics}
              shown={BARS}
              hrefOf={topic =>
                links.talksWith([
                  ['event', event.id],
                  ['topic', topic],
                ])
              }
            />
          </Panel>
        )}
        {event.organizations.length > 0 && (
          <Panel title={t('events.organizations')}>
            <CountBars
              label={t('events.organizations')}
              items={event.organizations}
              shown={BARS}
              hrefOf={links.organization}
            />
          </Panel>
        )}
        <EventDocuments event={event} />
      </DetailColumns>
      <EventParts parts={event.parts} />
      <Schedule eventId={event.id} />
    </>
  );
};
