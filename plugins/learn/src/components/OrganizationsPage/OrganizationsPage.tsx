import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useListQuestion } from '../../hooks/useListQuestion';
import { usePages } from '../../hooks/usePages';
import { hostOf, safeUrl } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { CountedRow, CountedRows, ListPage } from '../ListPage';

const SORTS = ['talks', 'title'] as const;

/** Organizations fetched at once. */
const PAGE_SIZE = 100;

/**
 * The organizations whose people give talks.
 *
 * @internal
 */
export const OrganizationsPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const links = useLearnLinks();
  const question = useListQuestion(SORTS);
  const { query, sort } = question;
  const load = useCallback(
    (cursor: string | undefined, signal?: AbortSignal) =>
      api.organizations({ query, sort, cursor, limit: PAGE_SIZE }, { signal }),
    [api, query, sort],
  );
  const pages = usePages(load);
  return (
    <ListPage
      words={{
        heading: t('organizations.heading'),
        search: t('organizations.search'),
        sort: t('organizations.sort.label'),
        none: t('organizations.none'),
        noneHelp: t('organizations.noneHelp'),
        noneFit: t('organizations.noneFit'),
        failed: t('organizations.failed'),
      }}
      summary={count => t('organizations.summary', { count })}
      question={question}
      sorts={SORTS.map(id => ({ id, label: t(`organizations.sort.${id}`) }))}
      pages={pages}
    >
      {organizations => (
        <CountedRows>
          {organizations.map(({ id, title, talkCount, type, website }) => (
            <CountedRow
              key={id}
              title={title}
              href={links.organization(id)}
              talkCount={talkCount}
            >
              {[
                type && t(`organizations.type.${type}`),
                safeUrl(website) && hostOf(website ?? ''),
              ]
                .filter(Boolean)
                .join(' · ')}
            </CountedRow>
          ))}
        </CountedRows>
      )}
    </ListPage>
  );
};
