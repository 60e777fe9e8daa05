import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import {
  RELATION_PRESENTED_BY,
  RELATION_PRESENTER_OF,
} from '@lectern/backstage-plugin-learn-common';

/** Lets the catalog graph show who gave a talk; it hides relations that it does not know. */
export const graphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogGraphApiRef,
          deps: {},
          factory: () =>
            new DefaultCatalogGraphApi({
              knownRelations: [
                ...ALL_RELATIONS,
                RELATION_PRESENTED_BY,
                RELATION_PRESENTER_OF,
              ],
              knownRelationPairs: [
                ...ALL_RELATION_PAIRS,
                [RELATION_PRESENTER_OF, RELATION_PRESENTED_BY],
              ],
              defaultRelationTypes: { exclude: [] },
            }),
        }),
    }),
  ],
});
