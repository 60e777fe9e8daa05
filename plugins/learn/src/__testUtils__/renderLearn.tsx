import { AppRootElementBlueprint } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { act } from '@testing-library/react';
import { useLocation, useNavigate } from 'react-router-dom';
import learnPlugin from '../alpha';
import { learnApiRef } from '../api';
import { FakeLearnApi } from './FakeLearnApi';

type Decision = AuthorizeResult.ALLOW | AuthorizeResult.DENY;

/** @internal */
export type RenderedLearn = {
  api: FakeLearnApi;
  /** Path and search parameters as the address bar would show them. */
  url: () => string;
  /** The browser's back button. */
  back: () => void;
};

/**
 * Renders an app of the new frontend system with nothing but Learn.
 *
 * @internal
 */
export function renderLearn(
  path: string,
  options: {
    api?: FakeLearnApi;
    /** Where the reader was before. */
    before?: string[];
    entities?: Entity[];
    /** Decides every permission, at once or later; everything is allowed without it. */
    authorize?: (request: {
      permission: { name: string };
    }) => Decision | Promise<Decision>;
    learnConfig?: { title?: string };
    /** What the app is set to; English without it. */
    language?: string;
    /** Settings of the extension `page:learn`. */
    pageConfig?: { title?: string };
  } = {},
): RenderedLearn {
  const api = options.api ?? new FakeLearnApi();
  const decide = options.authorize ?? (() => AuthorizeResult.ALLOW);
  let url = '';
  let goBack = () => {};

  const Probe = () => {
    const { pathname, search } = useLocation();
    const navigate = useNavigate();
    url = pathname + search;
    goBack = () => navigate(-1);
    return null;
  };

  renderTestApp({
    features: [learnPlugin],
    extensions: [
      AppRootElementBlueprint.make({
        name: 'probe',
        params: { element: <Probe /> },
      }),
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    initialRouteEntries: [...(options.before ?? []), path],
    config: {
      app: {
        title: 'Meadow Portal',
        baseUrl: 'http://localhost:3000',
        extensions: [
          { 'page:learn': { config: options.pageConfig ?? {} } },
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['en', 'de', 'fr'],
                defaultLanguage: options.language ?? 'en',
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
      ...(options.learnConfig && { learn: options.learnConfig }),
    },
    apis: [
      [learnApiRef, api],
      [catalogApiRef, catalogApiMock({ entities: options.entities ?? [] })],
      [
        permissionApiRef,
        { authorize: async request => ({ result: await decide(request) }) },
      ],
    ],
  });
  return {
    api,
    url: () => url,
    back: () => act(() => goBack()),
  };
}
