import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { DetailPage } from '../DetailPage';
import { EventDetails } from './EventDetails';

/**
 * One event: when and where it was, what it was about, and its schedule.
 *
 * @internal
 */
export const EventPage = () => {
  const { id = '' } = useParams();
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const links = useLearnLinks();
  const load = useCallback(
    (signal: AbortSignal) => api.event(id, { signal }),
    [api, id],
  );
  const event = useLoaded(load);
  return (
    <DetailPage
      loaded={event}
      words={{
        failed: t('events.oneFailed'),
        unknown: t('events.unknown'),
        unknownHelp: t('events.unknownHelp'),
      }}
      list={{ label: t('events.all'), href: links.events() }}
      entryOf={({ title }) => ({ label: title, href: links.event(id) })}
    >
      {value => <EventDetails event={value} />}
    </DetailPage>
  );
};
