import {
  configApiRef,
  coreExtensionData,
  ExtensionBoundary,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { learnApiRef } from '../api';
import { LearnTitleContext } from '../hooks/useLearnTitle';
import { basePath } from '../lib/basePath';
import { askAhead } from '../lib/discover';
import { LEARN_TABS } from '../lib/learnTabs';
import { leadsToDiscover, loadDiscoverAhead } from '../lib/loadDiscover';
import { Discover } from '../components/LearnPage/Discover';
import { DEFAULT_PATH, rootRouteRef } from '../routes';
import { LearnPage } from './LearnPage';
import { withAnswer } from './withAnswer';

const DEFAULT_TITLE = 'Learn Platform Engineering';

/** @alpha */
export const learnPage = PageBlueprint.makeWithOverrides({
  factory: function* factory(originalFactory, { apis, config, inputs, node }) {
    const appConfig = apis.get(configApiRef);
    const title =
      config.title ??
      appConfig?.getOptionalString('learn.title') ??
      DEFAULT_TITLE;
    const page = originalFactory({
      path: DEFAULT_PATH,
      title,
      routeRef: rootRouteRef,
    });
    const path = page.get(coreExtensionData.routePath);
    const api = apis.get(learnApiRef);
    if (api && leadsToDiscover(basePath(appConfig) + path, window.location)) {
      // As soon as the reader is signed in, while the page is put together.
      loadDiscoverAhead();
      askAhead(api);
    }
    yield coreExtensionData.routePath(path);
    yield coreExtensionData.routeRef(rootRouteRef);
    yield coreExtensionData.reactElement(
      <LearnTitleContext.Provider value={config.title}>
        <LearnPage
          icon={node.spec.plugin.icon}
          around={withAnswer(api)}
          tabs={inputs.pages.map(tab => ({
            name: tab.node.spec.id.split('/').slice(1).join('/'),
            path: tab.get(coreExtensionData.routePath),
            title:
              tab.get(coreExtensionData.title) ??
              tab.get(coreExtensionData.routePath),
            element: tab.get(coreExtensionData.reactElement),
          }))}
        />
      </LearnTitleContext.Provider>,
    );
    // The navigation has the plugin's short title unless somebody chose one.
    if (config.title) {
      yield coreExtensionData.title(config.title);
    }
  },
});

/** @alpha */
export const discoverSubPage = SubPageBlueprint.makeWithOverrides({
  name: 'discover',
  factory: function* factory(originalFactory, { node }) {
    const page = originalFactory({
      path: 'discover',
      title: LEARN_TABS.discover,
      loader: async () => <Discover />,
    });
    yield coreExtensionData.routePath(page.get(coreExtensionData.routePath));
    yield coreExtensionData.title(page.get(coreExtensionData.title));
    // What a loader gives is waited for, even where its code is loaded ahead.
    yield coreExtensionData.reactElement(
      <ExtensionBoundary node={node}>
        <Discover />
      </ExtensionBoundary>,
    );
  },
});

/** @alpha */
export const talksSubPage = SubPageBlueprint.make({
  name: 'talks',
  params: {
    path: 'talks',
    title: LEARN_TABS.talks,
    loader: () =>
      import('../components/LearnPage/TalksRoutes').then(m => (
        <m.TalksRoutes />
      )),
  },
});

/** @alpha */
export const eventsSubPage = SubPageBlueprint.make({
  name: 'events',
  params: {
    path: 'events',
    title: LEARN_TABS.events,
    loader: () =>
      import('../components/LearnPage/EventsRoutes').then(m => (
        <m.EventsRoutes />
      )),
  },
});

/** @alpha */
export const organizationsSubPage = SubPageBlueprint.make({
  name: 'organizations',
  params: {
    path: 'organizations',
    title: LEARN_TABS.organizations,
    loader: () =>
      import('../components/LearnPage/OrganizationsRoutes').then(m => (
        <m.OrganizationsRoutes />
      )),
  },
});

/** @alpha */
export const speakersSubPage = SubPageBlueprint.make({
  name: 'speakers',
  params: {
    path: 'speakers',
    title: LEARN_TABS.speakers,
    loader: () =>
      import('../components/LearnPage/SpeakersRoutes').then(m => (
        <m.SpeakersRoutes />
      )),
  },
});

/** @alpha */
export const sourcesSubPage = SubPageBlueprint.make({
  name: 'sources',
  params: {
    path: 'sources',
    title: LEARN_TABS.sources,
    loader: () =>
      import('../components/SourcesPage').then(m => <m.SourcesPage />),
  },
});

/** @alpha */
export const curateSubPage = SubPageBlueprint.make({
  name: 'curate',
  params: {
    path: 'curate',
    title: LEARN_TABS.curate,
    loader: () =>
      import('../components/CuratePage').then(m => <m.CuratePage />),
  },
});

// In the order of the tabs.
export default [
  learnPage,
  discoverSubPage,
  talksSubPage,
  eventsSubPage,
  organizationsSubPage,
  speakersSubPage,
  sourcesSubPage,
  curateSubPage,
];
