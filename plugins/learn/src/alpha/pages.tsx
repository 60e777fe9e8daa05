import {
  configApiRef,
  coreExtensionData,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { LearnTitleContext } from '../hooks/useLearnTitle';
import { rootRouteRef } from '../routes';
import { LearnTabs } from './LearnTabs';

const DEFAULT_TITLE = 'Learn Platform Engineering';

/** Name of the sub-page whose tab is for curators. */
const CURATE = 'curate';

/** @alpha */
export const learnPage = PageBlueprint.makeWithOverrides({
  factory: function* factory(originalFactory, { apis, config, inputs, node }) {
    const title =
      config.title ??
      apis.get(configApiRef)?.getOptionalString('learn.title') ??
      DEFAULT_TITLE;
    const page = originalFactory({
      path: '/learn',
      title,
      routeRef: rootRouteRef,
    });
    yield coreExtensionData.routePath(page.get(coreExtensionData.routePath));
    yield coreExtensionData.routeRef(rootRouteRef);
    yield coreExtensionData.reactElement(
      <LearnTitleContext.Provider value={config.title}>
        <LearnTabs
          title={title}
          icon={node.spec.plugin.icon}
          tabs={inputs.pages.map(tab => ({
            path: tab.get(coreExtensionData.routePath),
            title:
              tab.get(coreExtensionData.title) ??
              tab.get(coreExtensionData.routePath),
            curators: tab.node.spec.id.endsWith(`/${CURATE}`),
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
export const talksSubPage = SubPageBlueprint.make({
  name: 'talks',
  params: {
    path: 'talks',
    title: 'Talks',
    loader: () =>
      import('../components/LearnPage').then(m => <m.TalksRoutes />),
  },
});

/** @alpha */
export const sourcesSubPage = SubPageBlueprint.make({
  name: 'sources',
  params: {
    path: 'sources',
    title: 'Sources',
    loader: () =>
      import('../components/SourcesPage').then(m => <m.SourcesPage />),
  },
});

/** @alpha */
export const curateSubPage = SubPageBlueprint.make({
  name: CURATE,
  params: {
    path: 'curate',
    title: 'Curate',
    loader: () =>
      import('../components/CuratePage').then(m => <m.CuratePage />),
  },
});

export default [learnPage, talksSubPage, sourcesSubPage, curateSubPage];
