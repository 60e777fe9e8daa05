import {
  configApiRef,
  coreExtensionData,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { LearnTitleContext } from '../hooks/useLearnTitle';
import { rootRouteRef } from '../routes';
import { LearnIndex } from './LearnIndex';

const DEFAULT_TITLE = 'Learn Platform Engineering';

/** @alpha */
export const learnPage = PageBlueprint.makeWithOverrides({
  factory: function* factory(originalFactory, { apis, config }) {
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
        <LearnIndex>{page.get(coreExtensionData.reactElement)}</LearnIndex>
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

export default [learnPage, talksSubPage, sourcesSubPage];
