import { useCallback } from 'react';
import { Link } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useListQuestion } from '../../hooks/useListQuestion';
import { usePages } from '../../hooks/usePages';
import { learnTranslationRef } from '../../translation';
import { CountedRow, CountedRows, ListPage } from '../ListPage';

const SORTS = ['talks', 'title'] as const;

/** Speakers fetched at once. */
const PAGE_SIZE = 100;

/** Organizations named for a speaker; their own page has all. */
const ORGANIZATIONS_SHOWN = 3;

/**
 * The people who give talks, and for whom.
 *
 * @internal
 */
export const SpeakersPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const links = useLearnLinks();
  const question = useListQuestion(SORTS);
  const { query, sort } = question;
  const load = useCallback(
    (cursor: string | undefined, signal?: AbortSignal) =>
      api.presenters({ query, sort, cursor, limit: PAGE_SIZE }, { signal }),
    [api, query, sort],
  );
  const pages = usePages(load);
  return (
    <ListPage
      words={{
        heading: t('speakers.heading'),
        search: t('speakers.search'),
        sort: t('speakers.sort.label'),
        none: t('speakers.none'),
        noneHelp: t('speakers.noneHelp'),
        noneFit: t('speakers.noneFit'),
        failed: t('speakers.failed'),
      }}
      summary={count => t('speakers.summary', { count })}
      question={question}
      sorts={SORTS.map(id => ({ id, label: t(`speakers.sort.${id}`) }))}
      pages={pages}
    >
      {speakers => (
        <CountedRows>
          {speakers.map(({ id, name, organizations, talkCount }) => (
            <CountedRow
              key={id}
              title={name}
              href={links.speaker(id)}
              talkCount={talkCount}
            >
              {organizations.length > 0 &&
                organizations
                  .slice(0, ORGANIZATIONS_SHOWN)
                  .map((organization, i) => (
                    <span key={organization.id}>
                      {i > 0 && ', '}
                      <Link
                        variant="body-small"
                        color="secondary"
                        standalone
                        href={links.organization(organization.id)}
                      >
                        {organization.title}
                      </Link>
                    </span>
                  ))}
            </CountedRow>
          ))}
        </CountedRows>
      )}
    </ListPage>
  );
};
