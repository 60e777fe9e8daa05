import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  type LearnFormat,
  learnFormatsExtensionPoint,
  learnSourcesExtensionPoint,
  type LearnSourceProvider,
} from '@lectern/backstage-plugin-learn-node';
import request from 'supertest';
import { learnPlugin } from './plugin';

const PACK = `
lectern: 1
title: Talks about gardening
events:
  - title: Garden Days 2025
    startDate: 2025-05-01
organizations:
  - title: Hedge Labs
    domains: [hedge.example.org]
topics:
  - name: pruning
    title: Pruning
talks:
  - title: Cutting roses at scale
    event: Garden Days 2025
    date: 2025-05-01
    topics: [pruning]
    speakers:
      - name: Rosa Thorn
        organization: Hedge Labs
`;

jest.mock('./ingest', () => ({
  ...jest.requireActual('./ingest'),
  IngestThread: jest.requireActual('./__testUtils__/InProcessIngest')
    .InProcessIngest,
}));

jest.setTimeout(60_000);

describe('learnPlugin', () => {
  const directory = createMockDirectory();
  const cwd = jest.spyOn(process, 'cwd');

  beforeEach(() => {
    directory.setContent({
      'package.json': JSON.stringify({ workspaces: [] }),
      'packs/garden.yaml': PACK,
    });
    cwd.mockReturnValue(directory.path);
  });

  afterAll(() => cwd.mockRestore());

  async function start(
    options: {
      denied?: boolean;
      entities?: Entity[];
      features?: BackendFeature[];
    } = {},
  ) {
    const { server } = await startTestBackend({
      features: [
        learnPlugin,
        catalogServiceMock.factory({ entities: options.entities }),
        ...(options.features ?? []),
        mockServices.rootConfig.factory({
          data: { learn: { sources: [{ id: 'garden', file: 'packs' }] } },
        }),
        mockServices.permissions.factory({
          result: options.denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
        }),
      ],
    });
    return server;
  }

  it('reads a configured file and gives its talks', async () => {
    const server = await start();
    const response = await request(server).get('/api/learn/talks');
    expect(response.body).toMatchObject({
      totalItems: 1,
      nextCursor: null,
      items: [
        {
          title: 'Cutting roses at scale',
          presenters: [{ name: 'Rosa Thorn' }],
        },
      ],
      facets: {
        topic: [{ value: 'pruning', label: 'Pruning', count: 1 }],
        presenter: [{ value: 'rosa thorn', label: 'Rosa Thorn', count: 1 }],
      },
    });
    const sources = await request(server).get('/api/learn/sources');
    expect(sources.body.items).toMatchObject([
      { id: 'garden', status: 'ok', talkCount: 1, documentCount: 1 },
      { id: 'catalog', status: 'ok', talkCount: 0, documentCount: 0 },
    ]);
  });

  it('gives talks about an entity that the caller can see', async () => {
    const server = await start({
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: {
            name: 'shears',
            namespace: 'default',
            annotations: { 'lectern.dev/topics': 'Pruning' },
          },
        },
      ],
    });
    const response = await request(server).get(
      '/api/learn/talks-about?entityRef=component:default/shears&limit=3',
    );
    expect(response.body).toMatchObject({
      matches: [{ topic: { id: 'pruning' }, rule: 'annotation' }],
      items: [{ talk: { title: 'Cutting roses at scale' } }],
      totalItems: 1,
    });
    await request(server)
      .get('/api/learn/talks-about?entityRef=component:default/none')
      .expect(404);
    await request(server).get('/api/learn/talks-about').expect(400);
    await request(server)
      .get('/api/learn/talks-about?entityRef=component:a/b&limit=51')
      .expect(400);
  });

  it('gives talks that people wrote into the catalog', async () => {
    const server = await start({
      entities: [
        {
          apiVersion: 'lectern.dev/v1alpha1',
          kind: 'Talk',
          metadata: { name: 'moss', namespace: 'default', title: 'Moss' },
          spec: { type: 'talk' },
        },
      ],
    });
    const response = await request(server).get('/api/learn/talks?sort=title');
    expect(response.body.items).toMatchObject([
      { title: 'Cutting roses at scale' },
      { title: 'Moss', id: 'moss' },
    ]);
  });

  it('reads what people add, and forgets it when they remove it', async () => {
    const server = await start();
    const titles = async () => {
      const { body } = await request(server).get('/api/learn/talks?sort=title');
      return body.items.map(({ title }: { title: string }) => title);
    };
    const added = await request(server)
      .post('/api/learn/sources')
      .send({
        name: 'moss.yaml',
        content: PACK.replace('Cutting roses', 'Growing moss'),
      });
    expect(added.body).toMatchObject({ id: 'moss.yaml', kind: 'upload' });
    await request(server).post('/api/learn/sources/moss.yaml/refresh');
    await expect(titles()).resolves.toEqual([
      'Cutting roses at scale',
      'Growing moss at scale',
    ]);
    const runs = await request(server).get('/api/learn/sources/moss.yaml/runs');
    expect(runs.body.items[0]).toMatchObject({ status: 'ok' });
    await request(server).delete('/api/learn/sources/moss.yaml').expect(204);
    await expect(titles()).resolves.toEqual(['Cutting roses at scale']);
    await request(server).delete('/api/learn/sources/garden').expect(409);
  });

  describe('with a module', () => {
    const moduleOf = (add: {
      format?: LearnFormat;
      source?: LearnSourceProvider;
    }) =>
      createBackendModule({
        pluginId: 'learn',
        moduleId: 'garden',
        register(env) {
          env.registerInit({
            deps: {
              formats: learnFormatsExtensionPoint,
              sources: learnSourcesExtensionPoint,
            },
            async init({ formats, sources }) {
              if (add.format) formats.addFormat(add.format);
              if (add.source) sources.addSource(add.source);
            },
          });
        },
      });
    const source: LearnSourceProvider = {
      id: 'bees',
      location: 'The bees',
      fetch: async () => ({
        documents: [{ location: 'b', content: 'BEES\nBees at night' }],
      }),
    };

    beforeEach(() => {
      directory.addContent({
        'bees.js': `exports.default = {
          id: 'bees',
          detect: ({ text }) => text.startsWith('BEES'),
          read: input => [{
            ...require(${JSON.stringify(
              require.resolve('@lectern/ingest'),
            )}).readSource(
              { source: input.source, bytes: Buffer.from('lectern: 1\\ntalks:\\n  - title: ' + input.text.split('\\n')[1]) },
            )[0],
            format: 'bees',
          }],
        };`,
      });
    });

    it('reads its source in its format', async () => {
      const format = { id: 'bees', module: directory.resolve('bees.js') };
      const server = await start({ features: [moduleOf({ format, source })] });
      const response = await request(server).get('/api/learn/talks?query=bees');
      expect(response.body.items).toMatchObject([{ title: 'Bees at night' }]);
      const sources = await request(server).get('/api/learn/sources');
      expect(sources.body.items[2]).toMatchObject({
        id: 'bees',
        kind: 'module',
        format: 'bees',
        recommend: false,
        status: 'ok',
      });
    });

    it.each<[Parameters<typeof moduleOf>[0], RegExp]>([
      [{ source: { ...source, id: 'garden' } }, /two sources "garden"/],
      [{ source: { ...source, format: 'word' } }, /"word" is not known/],
      [{ format: { id: 'pack', module: __filename } }, /reads .*"pack" itself/],
    ])('says at start what is wrong with it (%#)', async (add, message) => {
      await expect(start({ features: [moduleOf(add)] })).rejects.toThrow(
        message,
      );
    });
  });

  it('refuses requests without credentials, and users without the permission', async () => {
    const server = await start({ denied: true });
    const anonymous = await request(server)
      .get('/api/learn/talks')
      .set('Authorization', mockCredentials.none.header());
    expect(anonymous.status).toBe(401);
    const answers = [
      await request(server).get('/api/learn/talks'),
      await request(server).get('/api/learn/changes'),
      await request(server).post('/api/learn/sources/garden/refresh'),
      await request(server)
        .post('/api/learn/preview')
        .send({ content: 'x', name: 'x.md' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it('lets other backends in', async () => {
    const server = await start();
    const response = await request(server)
      .get('/api/learn/changes')
      .set('Authorization', mockCredentials.service.header());
    expect(response.status).toBe(200);
    expect(
      response.body.items.map((item: { kind: string }) => item.kind),
    ).toEqual(['organization', 'event', 'talk']);
  });

  it('gives its own document', async () => {
    const server = await start();
    const response = await request(server).get('/api/learn/openapi.json');
    expect(response.body.openapi).toBe('3.1.0');
    expect(Object.keys(response.body.paths)).toContain('/api/learn/talks/{id}');
  });

  it('says at start what is wrong with the configuration', async () => {
    await expect(
      startTestBackend({
        features: [
          learnPlugin,
          mockServices.rootConfig.factory({
            data: { learn: { sources: [{ id: 'a', file: 'x', url: 'y' }] } },
          }),
        ],
      }),
    ).rejects.toThrow(/write exactly one of "url", "file" and "package"/);
  });
});
