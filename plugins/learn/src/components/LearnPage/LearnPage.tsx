import { Route, Routes, useLocation, useNavigate } from 'react-router-dom';
import { HeaderTabs, Page, Header } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLearnTitle } from '../../hooks/useLearnTitle';
import { useMayCurate } from '../../hooks/useMayCurate';
import { learnTranslationRef } from '../../translation';
import { CuratePage } from '../CuratePage';
import { NoSuchPage } from '../NotFound';
import { SourcesPage } from '../SourcesPage';
import { LearnIndexRedirect } from './LearnIndexRedirect';
import { TalksRoutes } from './TalksRoutes';
import styles from './LearnPage.module.css';

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
  const tabs = [
    { id: 'talks', label: t('page.tabs.talks'), path: links.talks() },
    { id: 'sources', label: t('page.tabs.sources'), path: links.sources() },
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
      <div className={styles.content}>
        <Routes>
          <Route index element={<LearnIndexRedirect />} />
          <Route path="talks/*" element={<TalksRoutes />} />
          <Route path="sources" element={<SourcesPage />} />
          <Route path="curate/*" element={<CuratePage />} />
          <Route path="*" element={<NoSuchPage />} />
        </Routes>
      </div>
    </Page>
  );
};
