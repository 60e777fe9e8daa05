import { useMemo, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import {
  BreadcrumbEntry,
  PageLayout,
  pluginHeaderActionsApiRef,
  swappableComponentsApiRef,
  type IconElement,
} from '@backstage/frontend-plugin-api';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { NoSuchPage } from '../components/NotFound';
import { useMayCurate } from '../hooks/useMayCurate';
import { rootRouteRef } from '../routes';
import styles from './LearnTabs.module.css';

/** @internal */
export type LearnTab = {
  path: string;
  title: string;
  /** Its tab is for curators; its page says so to others. */
  curators: boolean;
  element: ReactNode;
};

/**
 * The page with its header and a tab for each sub-page. The framework draws
 * the same, but has the same tabs for everybody, drops the search parameters
 * on the way from the root to the first tab (`/learn?topic=…` is a link that
 * works), and shows nothing at addresses that lead nowhere.
 *
 * @internal
 */
export const LearnTabs = (props: {
  title: string;
  icon?: IconElement;
  tabs: LearnTab[];
}) => {
  const { title, icon, tabs } = props;
  const { search } = useLocation();
  const root = useRouteRef(rootRouteRef);
  const headerActions = useApi(
    pluginHeaderActionsApiRef,
  ).getPluginHeaderActions('learn');
  const mayCurate = useMayCurate();
  const components = useApi(swappableComponentsApiRef);
  // The same one however often this is drawn: `PageLayout` itself asks for a
  // new one each time, and so would begin again with all that is in it.
  const Layout = useMemo(
    () => components.getComponent(PageLayout.ref),
    [components],
  );
  const [first] = tabs;

  return (
    <div className={styles.learn}>
      <Layout
        title={title}
        icon={icon}
        titleLink={root()}
        headerActions={headerActions}
        tabs={tabs
          .filter(({ curators }) => !curators || mayCurate.allowed)
          .map(tab => ({ id: tab.path, label: tab.title, href: tab.path }))}
      >
        <Routes>
          {first && (
            <Route
              index
              element={<Navigate to={`${first.path}${search}`} replace />}
            />
          )}
          {tabs.map(tab => (
            <Route
              key={tab.path}
              path={`${tab.path}/*`}
              element={
                <BreadcrumbEntry entry={{ label: tab.title, href: tab.path }}>
                  {tab.element}
                </BreadcrumbEntry>
              }
            />
          ))}
          <Route path="*" element={<NoSuchPage />} />
        </Routes>
      </Layout>
    </div>
  );
};
