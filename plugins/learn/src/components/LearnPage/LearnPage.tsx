import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation, useNavigate } from 'react-router-dom';
import { Header, HeaderTabs, Page, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useAskAhead } from '../../hooks/useAskAhead';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLearnTitle } from '../../hooks/useLearnTitle';
import { useMayCurate } from '../../hooks/useMayCurate';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { LearnSearch } from '../LearnSearch';
import { NoSuchPage } from '../NotFound';
import { Discover } from './Discover';
import { EventsRoutes } from './EventsRoutes';
import { LearnIndexRedirect } from './LearnIndexRedirect';
import { OrganizationsRoutes } from './OrganizationsRoutes';
import { SpeakersRoutes } from './SpeakersRoutes';
import { TalksRoutes } from './TalksRoutes';
import styles from './LearnPage.module.css';

const SourcesPage = lazy(() =>
  import('../SourcesPage').then(m => ({ default: m.SourcesPage })),
);
const CuratePage = lazy(() =>
  import('../CuratePage').then(m => ({ default: m.CuratePage })),
);

/**
 * The Learn page with the page header of the old frontend system. In the new
 * one the framework draws the header around the same contents.
 *
 * @public
 */
export const LearnPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const title = useLearnTitle();
  const links = useLearnLinks();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const mayCurate = useMayCurate();
  useAskAhead();
  const language = useReadersLanguage();
  const tabs = [
    { id: 'discover', label: t('page.tabs.discover'), path: links.discover() },
    { id: 'talks', label: t('page.tabs.talks'), path: links.talks() },
    { id: 'events', label: t('page.tabs.events'), path: links.events() },
    {
      id: 'organizations',
      label: t('page.tabs.organizations'),
      path: links.organizations(),
    },
    { id: 'speakers', label: t('page.tabs.speakers'), path: links.speakers() },
    ...(mayCurate.allowed
      ? [{ id: 'curate', label: t('page.tabs.curate'), path: links.curate() }]
      : []),
  ];
  const selected = tabs.findIndex(({ path }) => pathname.startsWith(path));

  return (
    <Page themeId="documentation">
      <Header title={title} />
      <HeaderTabs
        tabs={tabs.map(({ id, label }) => ({ id, label }))}
        selectedIndex={Math.max(selected, 0)}
        onChange={index => navigate(tabs[index].path)}
      />
      <div className={styles.content} lang={language}>
        <LearnSearch />
        <Suspense fallback={<Progress />}>
          <Routes>
            <Route
              index
              element={<LearnIndexRedirect first={links.discover()} />}
            />
            <Route path="discover" element={<Discover />} />
            <Route path="talks/*" element={<TalksRoutes />} />
            <Route path="events/*" element={<EventsRoutes />} />
            <Route path="organizations/*" element={<OrganizationsRoutes />} />
            <Route path="speakers/*" element={<SpeakersRoutes />} />
            <Route path="sources" element={<SourcesPage />} />
            <Route path="curate/*" element={<CuratePage />} />
            <Route path="*" element={<NoSuchPage />} />
          </Routes>
        </Suspense>
      </div>
    </Page>
  );
};
