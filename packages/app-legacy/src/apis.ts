import {
  configApiRef,
  createApiFactory,
  type AnyApiFactory,
} from '@backstage/core-plugin-api';
import {
  ScmIntegrationsApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import {
  RELATION_PRESENTED_BY,
  RELATION_PRESENTER_OF,
} from '@lectern/backstage-plugin-learn-common';
import { kindIcons } from './kindIcons';

/** What only an app can set: where sources are, the icons of kinds, and relations that the catalog graph does not know. */
export const apis: AnyApiFactory[] = [
  createApiFactory({
    api: scmIntegrationsApiRef,
    deps: { configApi: configApiRef },
    factory: ({ configApi }) => ScmIntegrationsApi.fromConfig(configApi),
  }),
  createApiFactory({
    api: entityPresentationApiRef,
    deps: { catalogApi: catalogApiRef },
    factory: ({ catalogApi }) =>
      DefaultEntityPresentationApi.create({ catalogApi, kindIcons }),
  }),
  createApiFactory({
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
];
