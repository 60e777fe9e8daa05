import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { readSource, resolve } from '@lectern/ingest';
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

// A thread of its own cannot run TypeScript as these tests do; it is tested by itself.
jest.mock('./ingest', () => ({
  IngestThread: class {
    readSource = readSource;
    resolve = resolve;
    close = async () => {};
  },
}));

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

  async function start(options: { denied?: boolean } = {}) {
    const { server } = await startTestBackend({
      features: [
        learnPlugin,
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
    ]);
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
