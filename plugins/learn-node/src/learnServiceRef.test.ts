import {
  mockCredentials,
  mockServices,
  registerMswTestHooks,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { DefaultLearnService } from './DefaultLearnService';
import { learnServiceRef } from './learnServiceRef';

const server = setupServer();
registerMswTestHooks(server);

const baseUrl = 'http://localhost:0/api/learn';

function setup() {
  const discovery = mockServices.discovery.mock({
    getBaseUrl: async id => `http://localhost:0/api/${id}`,
  });
  return DefaultLearnService.create({ auth: mockServices.auth(), discovery });
}

describe('learnServiceRef', () => {
  it('has a default implementation', async () => {
    const factory = createServiceFactory({
      service: learnServiceRef,
      deps: {},
      factory: () => setup(),
    });
    const tester = ServiceFactoryTester.from(factory);
    await expect(tester.getSubject()).resolves.toBeInstanceOf(
      DefaultLearnService,
    );
    expect(learnServiceRef.scope).toBe('plugin');
  });
});

describe('DefaultLearnService', () => {
  it('asks on behalf of the caller, for the learn plugin only', async () => {
    const credentials = mockCredentials.user();
    let authorization: string | null = null;
    server.use(
      http.get(`${baseUrl}/talks`, ({ request }) => {
        authorization = request.headers.get('authorization');
        return HttpResponse.json({ items: [], totalItems: 0 });
      }),
    );

    await setup().talks({ limit: 1 }, { credentials });

    expect(authorization).toBe(
      mockCredentials.service.header({
        onBehalfOf: credentials,
        targetPluginId: 'learn',
      }),
    );
  });

  it('passes on what is asked for', async () => {
    const credentials = mockCredentials.service();
    const asked: string[] = [];
    server.use(
      http.all(`${baseUrl}/*`, ({ request }) => {
        const { pathname, search } = new URL(request.url);
        asked.push(`${request.method} ${pathname}${search}`);
        return HttpResponse.json({ items: [] });
      }),
    );
    const learn = setup();

    await learn.talk('a', { credentials });
    await learn.related('a', { credentials });
    await learn.events({ limit: 2 }, { credentials });
    await learn.event('e', { credentials });
    await learn.organizations({}, { credentials });
    await learn.organization('o', { credentials });
    await learn.topics({ credentials });
    await learn.sources({ credentials });
    await learn.refreshSource('s', { credentials });
    await learn.preview({ url: 'https://example.org' }, { credentials });
    await learn.changes({ since: 7 }, { credentials });

    expect(asked).toEqual([
      'GET /api/learn/talks/a',
      'GET /api/learn/talks/a/related',
      'GET /api/learn/events?limit=2',
      'GET /api/learn/events/e',
      'GET /api/learn/organizations',
      'GET /api/learn/organizations/o',
      'GET /api/learn/topics',
      'GET /api/learn/sources',
      'POST /api/learn/sources/s/refresh',
      'POST /api/learn/preview',
      'GET /api/learn/changes?since=7',
    ]);
  });

  it('rejects when the backend refuses', async () => {
    server.use(
      http.get(`${baseUrl}/sources`, () =>
        HttpResponse.json(
          { error: { name: 'NotAllowedError', message: 'no' } },
          { status: 403 },
        ),
      ),
    );
    await expect(
      setup().sources({ credentials: mockCredentials.service() }),
    ).rejects.toMatchObject({ name: 'ResponseError', statusCode: 403 });
  });
});
