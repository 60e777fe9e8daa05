import { Fragment, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import {
  BreadcrumbEntry,
  PageLayout,
  pluginHeaderActionsApiRef,
  swappableComponentsApiRef,
  type IconElement,
} from '@backstage/frontend-plugin-api';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { LearnIndexRedirect } from '../components/LearnPage/LearnIndexRedirect';
import { LearnSearch } from '../components/LearnSearch';
import { NoSuchPage } from '../components/NotFound';
import { useLearnTitle } from '../hooks/useLearnTitle';
import { useMayCurate } from '../hooks/useMayCurate';
import { useReadersLanguage } from '../hooks/useReadersLanguage';
import { LEARN_TABS, learnTabOf } from '../lib/learnTabs';
import { rootRouteRef } from '../routes';
import { learnTranslationRef } from '../translation';
import styles from './LearnTabs.module.css';

/** What the framework puts around the tabs. */
const TABS = '.bui-PluginHeaderTabsWrapper';

/** @internal */
export type LearnTab = {
  /** Of the extension that brought it. */
  name: string;
  path: string;
  title: string;
  element: ReactNode;
};

/** What a tab shows. At the root it is drawn while the address still follows, and stays when it has. */
const TabContents = (props: { tab: LearnTab; isRoot?: boolean }) => {
  const { tab, isRoot = false } = props;
  const { search } = useLocation();
  const isShown = !isRoot || !search;
  return (
    <BreadcrumbEntry entry={{ label: tab.title, href: tab.path }}>
      {isRoot && <LearnIndexRedirect first={tab.path} isShown={isShown} />}
      {isShown && <Fragment key={tab.path}>{tab.element}</Fragment>}
    </BreadcrumbEntry>
  );
};

/**
 * The page with its header, a tab for each sub-page, and the search. The
 * framework draws the same, but has the same tabs for everybody in English,
 * drops the search parameters on the way from the root to the first tab
 * (`/learn?topic=…` is a link that works), and shows nothing at addresses
 * that lead nowhere.
 *
 * @internal
 */
export const LearnTabs = (props: { icon?: IconElement; tabs: LearnTab[] }) => {
  const { icon } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const title = useLearnTitle();
  const root = useRouteRef(rootRouteRef);
  const headerActions = useApi(
    pluginHeaderActionsApiRef,
  ).getPluginHeaderActions('learn');
  const mayCurate = useMayCurate();
  const language = useReadersLanguage();
  const components = useApi(swappableComponentsApiRef);
  // The same one however often this is drawn: `PageLayout` itself asks for a
  // new one each time, and so would begin again with all that is in it.
  const Layout = useMemo(
    () => components.getComponent(PageLayout.ref),
    [components],
  );
  // A title that the app has given stays as it is.
  const tabs = props.tabs.map(tab => {
    const own = learnTabOf(tab.name);
    return own && tab.title === LEARN_TABS[own]
      ? { ...tab, title: t(`page.tabs.${own}`) }
      : tab;
  });
  const [first] = tabs;
  const hasTab = ({ name }: LearnTab) =>
    name === 'curate' ? mayCurate.allowed : name !== 'sources';

  // Where more tabs than fit scroll by, the one that is shown comes into sight.
  const { pathname } = useLocation();
  const whole = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = whole.current?.querySelector<HTMLElement>(
      '[role="tab"][aria-selected="true"]',
    );
    const row = tab?.closest(TABS);
    if (tab && row) {
      const { left, right } = row.getBoundingClientRect();
      const place = tab.getBoundingClientRect();
      row.scrollLeft +=
        Math.min(place.left - left, 0) + Math.max(place.right - right, 0);
    }
  }, [pathname, mayCurate.allowed]);

  return (
    <main ref={whole} className={styles.learn} lang={language}>
      <Layout
        title={title}
        icon={icon}
        titleLink={root()}
        headerActions={headerActions}
        tabs={tabs
          .filter(hasTab)
          .map(tab => ({ id: tab.path, label: tab.title, href: tab.path }))}
      >
        <LearnSearch />
        <Routes>
          {first && (
            <Route index element={<TabContents tab={first} isRoot />} />
          )}
          {tabs.map(tab => (
            <Route
              key={tab.path}
              path={`${tab.path}/*`}
              element={<TabContents tab={tab} />}
            />
          ))}
          <Route path="*" element={<NoSuchPage />} />
        </Routes>
      </Layout>
    </main>
  );
};
