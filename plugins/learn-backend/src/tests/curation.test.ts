import type { ExtendedHttpServer } from '@backstage/backend-defaults/rootHttpRouter';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  DecisionRequest,
  LearnChange,
} from '@lectern/backstage-plugin-learn-common';
import request from 'supertest';
import { aPack } from '../__testUtils__/documents';
import { learnPlugin } from '../plugin';

jest.mock('../ingest', () => ({
  ...jest.requireActual('../ingest'),
  IngestThread: jest.requireActual('../__testUtils__/InProcessIngest')
    .InProcessIngest,
}));

const API = '/api/learn';

jest.setTimeout(60_000);

describe('curation in a backend', () => {
  const directory = createMockDirectory();
  const cwd = jest.spyOn(process, 'cwd');
  let stop: (() => Promise<void>) | undefined;

  beforeEach(() => {
    directory.setContent({
      'package.json': JSON.stringify({ workspaces: [] }),
      'packs/garden.yaml': aPack(['Roses at scale', 'Soil as a platform']),
    });
    cwd.mockReturnValue(directory.path);
  });

  afterEach(async () => {
    await stop?.();
    stop = undefined;
  });

  afterAll(() => cwd.mockRestore());

  /** Over a database in a file, so that it is there again after a restart. */
  async function start(
    permissions:
      | AuthorizeResult.ALLOW
      | AuthorizeResult.DENY = AuthorizeResult.ALLOW,
  ): Promise<ExtendedHttpServer> {
    await stop?.();
    const backend = await startTestBackend({
      features: [
        learnPlugin,
        catalogServiceMock.factory({ entities: [] }),
        mockServices.rootConfig.factory({
          data: {
            backend: {
              database: {
                client: 'better-sqlite3',
                connection: { directory: directory.resolve('database') },
              },
            },
            learn: { sources: [{ id: 'garden', file: 'packs' }] },
          },
        }),
        mockServices.database.factory(),
        mockServices.permissions.factory({ result: permissions }),
      ],
    });
    stop = () => backend.stop();
    return backend.server;
  }

  const decide = (server: ExtendedHttpServer, body: DecisionRequest) =>
    request(server)
      .post(`${API}/curation/decisions`)
      .set('Authorization', mockCredentials.user.header('user:default/iris'))
      .send(body);

  const idOf = async (server: ExtendedHttpServer, query: string) => {
    const { body } = await request(server).get(`${API}/talks?query=${query}`);
    return body.items[0]?.id;
  };

  it('has everybody see what was decided with the next request', async () => {
    const server = await start();
    const roses = await idOf(server, 'roses');
    const before = await request(server).get(`${API}/changes`);

    const response = await decide(server, { kind: 'hide', talk: roses });
    expect(response.status).toBe(201);
    expect(response.body).toMatchObject({
      status: 'in-effect',
      decidedBy: 'user:default/iris',
      about: [{ id: roses, title: 'Roses at scale' }],
    });
    const page = await request(server).get(`${API}/talks`);
    expect(page.body).toMatchObject({
      totalItems: 1,
      items: [{ title: 'Soil as a platform' }],
      facets: { event: [{ count: 1 }], type: [{ count: 1 }] },
    });
    const after = await request(server).get(
      `${API}/changes?since=${before.body.revision}`,
    );
    const gone = (after.body.items as LearnChange[]).find(
      ({ id }) => id === roses,
    );
    expect(gone).toMatchObject({ kind: 'talk', item: null });
    const events = await request(server).get(`${API}/events`);
    expect(events.body.items).toMatchObject([{ talkCount: 1 }]);

    const undone = await request(server)
      .post(`${API}/curation/decisions/${response.body.id}/undo`)
      .set('Authorization', mockCredentials.service.header());
    expect(undone.body).toMatchObject({
      status: 'undone',
      undoneBy: expect.stringContaining('external:'),
    });
    await expect(idOf(server, 'roses')).resolves.toBe(roses);
    await request(server)
      .post(`${API}/curation/decisions/${response.body.id}/undo`)
      .expect(409);
  });

  it('says in plain words why it cannot follow', async () => {
    const server = await start();
    const soil = await idOf(server, 'soil');
    const messages = [];
    const wrong: DecisionRequest[] = [
      { kind: 'pin', talk: 'weeds' },
      { kind: 'merge', talks: [soil, soil] },
      { kind: 'add-topic', talk: soil, topic: 'tar' },
      { kind: 'correct', talk: soil, field: 'date', value: '1 May' },
    ];
    for (const decision of wrong) {
      const { status, body } = await decide(server, decision);
      expect(status).toBe(400);
      messages.push(body.error.message);
    }
    expect(messages).toEqual([
      'There is no talk "weeds". Take the id of a talk, or a name it had before.',
      expect.stringContaining('a talk cannot be merged with itself'),
      expect.stringContaining('There is no topic "tar".'),
      expect.stringContaining('"1 May" is no date.'),
    ]);
    const log = await request(server).get(`${API}/curation/decisions`);
    expect(log.body.totalItems).toBe(0);
  });

  it('remembers across a restart, and a refresh with other titles', async () => {
    let server = await start();
    const soil = await idOf(server, 'soil');
    await decide(server, {
      kind: 'correct',
      talk: soil,
      field: 'title',
      value: 'Soil, really',
    }).expect(201);
    await decide(server, { kind: 'pin', talk: soil }).expect(201);
    directory.addContent({
      'packs/garden.yaml': aPack([
        'Ponds',
        'Roses at scale',
        'Soil as a Platform!',
      ]),
    });
    server = await start();
    const page = await request(server).get(`${API}/talks`);
    expect(page.body).toMatchObject({
      totalItems: 3,
      items: [{ id: soil, title: 'Soil, really', pinned: true }, {}, {}],
    });
    const log = await request(server).get(
      `${API}/curation/decisions?talk=${soil}`,
    );
    expect(log.body.items).toMatchObject([
      { kind: 'pin', status: 'in-effect' },
      { kind: 'correct', status: 'in-effect' },
    ]);
  });

  it('is for those with the permission', async () => {
    const server = await start(AuthorizeResult.DENY);
    const answers = [
      await request(server).get(`${API}/curation/suggestions`),
      await request(server).get(`${API}/curation/decisions`),
      await decide(server, { kind: 'pin', talk: 'roses' }),
      await request(server).post(`${API}/curation/decisions/1/undo`),
      await request(server).post(`${API}/sources`).send({ url: 'x' }),
      await request(server).delete(`${API}/sources/garden`),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
  });
});
