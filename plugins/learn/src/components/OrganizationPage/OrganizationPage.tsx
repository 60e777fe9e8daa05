import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { DetailPage } from '../DetailPage';
import { OrganizationDetails } from './OrganizationDetails';

/**
 * One organization, and what its people spoke about.
 *
 * @internal
 */
export const OrganizationPage = () => {
  const { id = '' } = useParams();
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const links = useLearnLinks();
  const load = useCallback(
    (signal: AbortSignal) => api.organization(id, { signal }),
    [api, id],
  );
  const organization = useLoaded(load);
  return (
    <DetailPage
      loaded={organization}
      words={{
        failed: t('organizations.oneFailed'),
        unknown: t('organizations.unknown'),
        unknownHelp: t('organizations.unknownHelp'),
      }}
      list={{ label: t('organizations.all'), href: links.organizations() }}
      entryOf={({ title }) => ({ label: title, href: links.organization(id) })}
    >
      {value => <OrganizationDetails organization={value} />}
    </DetailPage>
  );
};
