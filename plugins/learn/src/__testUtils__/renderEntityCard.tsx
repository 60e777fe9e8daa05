import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  entityRouteRef,
  type CatalogApi,
} from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { learnApiRef } from '../api';
import { rootRouteRef } from '../routes';
import { FakeLearnApi } from './FakeLearnApi';

/** Stands beside the card, so that tests know when all cards are there. */
const lastCard = EntityCardBlueprint.make({
  name: 'last',
  params: { loader: async () => <p>End of cards</p> },
});

/**
 * Renders a card on the catalog page of an entity.
 *
 * @internal
 */
export function renderEntityCard(
  card: ExtensionDefinition,
  entity: Entity,
  options: {
    catalog?: Partial<CatalogApi>;
    entities?: Entity[];
    learn?: FakeLearnApi;
  } = {},
) {
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), card, lastCard],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/learn': rootRouteRef,
    },
    apis: [
      [learnApiRef, options.learn ?? new FakeLearnApi()],
      [
        catalogApiRef,
        Object.assign(
          catalogApiMock({ entities: options.entities ?? [] }),
          options.catalog,
        ),
      ],
    ],
  });
}
