import { Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnEventDetail } from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../../lib/language';
import { useFollow } from '../../hooks/useFollow';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { formatDays } from '../../lib/scheduleDates';
import { hostOf, safeUrl } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { EntityLink } from '../EntityLink';
import { ExternalLink } from '../ExternalLink';
import { Facts } from '../Facts';

/**
 * When and where an event was, who held it, and where else to read of it.
 *
 * @internal
 */
export const EventFacts = ({ event }: { event: LearnEventDetail }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const follow = useFollow(event.id);
  const outside = (url: string | null, to: 'website' | 'playlist') =>
    safeUrl(url) && (
      <ExternalLink url={url} onFollow={() => follow(to)}>
        {hostOf(url ?? '')}
      </ExternalLink>
    );
  return (
    <Facts
      facts={[
        {
          name: t('events.dates'),
          value: formatDays(event.startDate, event.endDate),
        },
        {
          name: t('events.place'),
          value: [
            event.location,
            event.format && t(`events.format.${event.format}`),
          ]
            .filter(Boolean)
            .join(' · '),
        },
        { name: t('events.series'), value: event.series },
        {
          name: t('events.organizers'),
          value: event.organizers.length > 0 && (
            <>
              {event.organizers.map(({ id, title }, i) => (
                <span key={id}>
                  {i > 0 && ', '}
                  <Link href={links.organization(id)}>{title}</Link>
                </span>
              ))}
            </>
          ),
        },
        {
          name: t('listed.website'),
          value: outside(event.website, 'website'),
        },
        {
          name: t('events.recordings'),
          value: outside(event.playlist, 'playlist'),
        },
        { name: t('listed.aliases'), value: listWords(event.aliases) },
        {
          name: t('listed.inCatalog'),
          value: event.entityRef && (
            <EntityLink entityRef={event.entityRef} kind="Event" />
          ),
        },
      ]}
    />
  );
};
