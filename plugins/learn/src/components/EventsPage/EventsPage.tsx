import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useListQuestion } from '../../hooks/useListQuestion';
import { usePages } from '../../hooks/usePages';
import { learnTranslationRef } from '../../translation';
import { ListPage } from '../ListPage';
import { EventList } from './EventList';

const SORTS = ['newest', 'title', 'talks'] as const;

/** Events fetched at once. */
const PAGE_SIZE = 100;

/**
 * The events: by year, by series, or by the number of their talks.
 *
 * @internal
 */
export const EventsPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const question = useListQuestion(SORTS);
  const { query, sort } = question;
  const load = useCallback(
    (cursor: string | undefined, signal?: AbortSignal) =>
      api.events({ query, sort, cursor, limit: PAGE_SIZE }, { signal }),
    [api, query, sort],
  );
  const pages = usePages(load);
  return (
    <ListPage
      words={{
        heading: t('events.heading'),
        search: t('events.search'),
        sort: t('events.sort.label'),
        none: t('events.none'),
        noneHelp: t('events.noneHelp'),
        noneFit: t('events.noneFit'),
        failed: t('events.failed'),
      }}
      summary={count => t('events.summary', { count })}
      question={question}
      sorts={SORTS.map(id => ({ id, label: t(`events.sort.${id}`) }))}
      pages={pages}
    >
      {events => <EventList events={events} sort={sort} />}
    </ListPage>
  );
};
