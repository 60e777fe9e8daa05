import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import {
  createFrontendPlugin,
  createExtensionInput,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { learnApiRef } from '../api';
import { rootRouteRef } from '../routes';
import type { FakeLearnApi } from './FakeLearnApi';

/** A home page that shows its widgets one below the other. */
const homePage = PageBlueprint.makeWithOverrides({
  inputs: {
    widgets: createExtensionInput([HomePageWidgetBlueprint.dataRefs.widget]),
  },
  factory: (originalFactory, { inputs }) =>
    originalFactory({
      path: '/',
      loader: async () => (
        <>
          {inputs.widgets.map(widget => (
            <section key={widget.node.spec.id}>
              {widget.get(HomePageWidgetBlueprint.dataRefs.widget).component}
            </section>
          ))}
        </>
      ),
    }),
});

/**
 * Renders a widget on a home page.
 *
 * @internal
 */
export function renderHomeWidget(
  widget: ExtensionDefinition,
  learn: FakeLearnApi,
) {
  renderTestApp({
    features: [
      createFrontendPlugin({ pluginId: 'home', extensions: [homePage] }),
    ],
    extensions: [widget],
    mountedRoutes: { '/learn': rootRouteRef },
    apis: [[learnApiRef, learn]],
  });
}
