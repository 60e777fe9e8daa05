import { mockServices } from '@backstage/backend-test-utils';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { FakeLearnBackend, source } from '../__testUtils__/FakeLearnBackend';
import { event, organization, ref, talk } from '../__testUtils__/items';
import { CatalogSynchronizer } from './CatalogSynchronizer';
import { readProviderConfig } from './readProviderConfig';

const HOUR = 60 * 60 * 1000;

describe('CatalogSynchronizer', () => {
  let learn: FakeLearnBackend;
  let catalog: FakeCatalog;
  let now: number;

  /** A new process against the same backend and catalog. */
  function start(): CatalogSynchronizer {
    return new CatalogSynchronizer({
      auth: mockServices.auth(),
      config: readProviderConfig(mockServices.rootConfig()),
      connection: catalog,
      learn: learn.service(),
      locationKey: 'test',
      logger: mockServices.logger.mock(),
      now: () => now,
    });
  }

  beforeEach(() => {
    now = 0;
    catalog = new FakeCatalog();
    learn = new FakeLearnBackend()
      .organization(organization('acme'))
      .event(event('day'))
      .talk(talk('a', { event: ref('day'), organizations: [ref('acme')] }))
      .talk(talk('b'));
  });

  const ALL = [
    'event:default/day',
    'organization:default/acme',
    'talk:default/a',
    'talk:default/b',
  ];

  it('begins with everything there is, read to the last page', async () => {
    learn.pageSize = 1;
    await start().step();
    expect(catalog.mutations.map(m => m.type)).toEqual(['full']);
    expect(catalog.refs).toEqual(ALL);
  });

  it('sends nothing where nothing has changed', async () => {
    const sync = start();
    await sync.step();
    await sync.step();
    expect(catalog.mutations).toHaveLength(1);
    expect(learn.asked).toEqual([0, 4]);
  });

  it('follows with what was added, changed and removed, and no more', async () => {
    const sync = start();
    await sync.step();
    learn
      .talk(talk('c'))
      .talk(talk('b', { title: 'Renamed' }))
      .remove('talk', 'a');
    await sync.step();

    const delta = catalog.mutations[1];
    expect(delta).toEqual({
      type: 'delta',
      added: [
        {
          entity: expect.objectContaining({
            metadata: expect.objectContaining({ title: 'Renamed' }),
          }),
          locationKey: 'test',
        },
        {
          entity: expect.objectContaining({
            metadata: expect.objectContaining({ name: 'c' }),
          }),
          locationKey: 'test',
        },
      ],
      removed: [
        { entityRef: 'talk:default/a', locationKey: 'test' },
        // Nothing published refers to them any more.
        { entityRef: 'event:default/day', locationKey: 'test' },
        { entityRef: 'organization:default/acme', locationKey: 'test' },
      ].map(removed => expect.objectContaining(removed)),
    });
    expect(catalog.refs).toEqual(['talk:default/b', 'talk:default/c']);
  });

  it('takes a talk back out when nobody recommends it any more', async () => {
    const sync = start();
    await sync.step();
    learn.talk(talk('b', { recommendations: [] }));
    await sync.step();
    expect(catalog.refs).not.toContain('talk:default/b');
  });

  it('adds a reference as soon as its target is published, and takes it out again', async () => {
    const sync = start();
    learn.event(event('late', { organizers: [ref('acme'), ref('host')] }));
    learn
      .organization(organization('host'))
      .talk(talk('b', { event: ref('late') }));
    await sync.step();
    const organizers = () =>
      catalog.entities.get('event:default/late')?.spec?.organizers;
    expect(organizers()).toEqual(['organization:default/acme']);

    learn.talk(talk('c', { organizations: [ref('host')] }));
    await sync.step();
    expect(organizers()).toEqual([
      'organization:default/acme',
      'organization:default/host',
    ]);

    learn.remove('talk', 'c');
    await sync.step();
    expect(organizers()).toEqual(['organization:default/acme']);
  });

  it('repeats a step the catalog has refused', async () => {
    const sync = start();
    await sync.step();
    learn.talk(talk('c'));
    catalog.refuseNext = true;
    await expect(sync.step()).rejects.toThrow('database is locked');
    await sync.step();
    expect(catalog.refs).toContain('talk:default/c');
  });

  it('removes nothing where the backend is down, whether at start or later', async () => {
    const first = start();
    await first.step();
    learn.down = true;
    await expect(first.step()).rejects.toThrow('Learn is down');
    await expect(start().step()).rejects.toThrow('Learn is down');
    expect(catalog.refs).toEqual(ALL);
  });

  it.each([
    ['nothing', null],
    ['an error page', { error: 'x' }],
    ['no store', { items: [], revision: 9, hasMore: false }],
    [
      'a list without end',
      { items: [], revision: 0, hasMore: true, storeId: 'store-1' },
    ],
  ])('removes nothing where the backend answers with %s', async (_, answer) => {
    await start().step();
    learn.nextAnswer = answer;
    await expect(start().step()).rejects.toThrow(/Learn backend/);
    expect(catalog.refs).toEqual(ALL);
  });

  it('removes nothing where a reading breaks off in the middle', async () => {
    await start().step();
    learn.pageSize = 2;
    const service = learn.service();
    const breaking = new CatalogSynchronizer({
      auth: mockServices.auth(),
      config: readProviderConfig(mockServices.rootConfig()),
      connection: catalog,
      learn: {
        ...service,
        changes: async (query, options) => {
          if (query.since > 0) {
            throw new Error('connection reset');
          }
          return service.changes(query, options);
        },
      },
      locationKey: 'test',
      logger: mockServices.logger.mock(),
    });
    await expect(breaking.step()).rejects.toThrow('connection reset');
    expect(catalog.refs).toEqual(ALL);
  });

  it('removes at start what has gone while it was not running', async () => {
    await start().step();
    learn.remove('talk', 'b');
    await start().step();
    expect(catalog.refs).toEqual(ALL.filter(r => r !== 'talk:default/b'));
  });

  describe('with a source that was never read', () => {
    beforeEach(async () => {
      await start().step();
      learn.replaceStore('store-2');
      learn.sources = [
        source('pack'),
        source('blog', { status: 'pending', lastSuccessAt: null }),
      ];
    });

    it('adds, and keeps what the store does not know yet', async () => {
      learn.talk(talk('new'));
      await start().step();
      expect(catalog.refs).toEqual([...ALL, 'talk:default/new'].sort());
    });

    it('removes what the store says is gone', async () => {
      learn.talk(talk('b')).remove('talk', 'b');
      await start().step();
      expect(catalog.refs).toEqual(ALL.filter(r => r !== 'talk:default/b'));
    });

    it('takes out what it published itself and nobody recommends any more', async () => {
      const sync = start();
      learn.talk(talk('new'));
      await sync.step();
      learn.talk(talk('new', { recommendations: [] }));
      await sync.step();
      expect(catalog.refs).toEqual(ALL);
    });

    it('reconciles as soon as all sources were read', async () => {
      const sync = start();
      learn.talk(talk('new'));
      await sync.step();
      learn.sources = [source('pack'), source('blog')];
      await sync.step();
      expect(catalog.refs).toEqual(['talk:default/new']);
    });
  });

  it('keeps everything where a store with sources says it has nothing', async () => {
    await start().step();
    learn.replaceStore('store-2');
    await start().step();
    expect(catalog.refs).toEqual(ALL);
  });

  it('removes everything where the last source was taken out', async () => {
    await start().step();
    learn.sources = [];
    learn
      .remove('talk', 'a')
      .remove('talk', 'b')
      .remove('event', 'day')
      .remove('organization', 'acme');
    await start().step();
    expect(catalog.refs).toEqual([]);
  });

  it('reads everything again from a store that was replaced while it runs', async () => {
    const sync = start();
    await sync.step();
    learn.replaceStore('store-2');
    learn.sources = [source('pack', { lastSuccessAt: null })];
    learn.talk(talk('new'));
    await sync.step();
    expect(catalog.refs).toEqual([...ALL, 'talk:default/new'].sort());

    learn.sources = [source('pack')];
    await sync.step();
    expect(catalog.refs).toEqual(['talk:default/new']);
  });

  it('waits neither for what people added, nor for what they wrote into the catalog', async () => {
    const sync = start();
    await sync.step();
    learn.replaceStore('store-2');
    learn.sources = [
      source('pack'),
      source('added', {
        addedAt: '2026-01-01T00:00:00Z',
        lastSuccessAt: null,
      }),
      source('catalog', { kind: 'catalog', lastSuccessAt: null }),
    ];
    learn.talk(talk('new'));
    await sync.step();
    await sync.step();
    expect(catalog.refs).toEqual(['talk:default/new']);
  });

  it('removes everything where no source is left but the catalog itself', async () => {
    const sync = start();
    await sync.step();
    learn.replaceStore('store-2');
    learn.sources = [source('catalog', { kind: 'catalog' })];
    await sync.step();
    await sync.step();
    expect(catalog.refs).toEqual([]);
  });

  it('reads everything again from a store that was set back', async () => {
    const sync = start();
    await sync.step();
    learn.replaceStore('store-1');
    learn.talk(talk('b'));
    await sync.step();
    expect(learn.asked.slice(-1)).toEqual([0]);
    await sync.step();
    expect(catalog.refs).toContain('talk:default/b');
  });

  it('removes what has gone, also where another replica published it', async () => {
    const sync = start();
    const other = start();
    await sync.step();
    await other.step();
    learn.talk(talk('c'));
    await other.step();
    expect(catalog.refs).toContain('talk:default/c');
    learn.remove('talk', 'c');
    await sync.step();
    expect(catalog.refs).toEqual(ALL);
  });

  it('removes nothing where a store was set back to its beginning', async () => {
    const sync = start();
    await sync.step();
    learn.replaceStore('store-1');
    await sync.step();
    await sync.step();
    expect(catalog.refs).toEqual(ALL);
  });

  it('mends within an hour what another replica has done to the catalog', async () => {
    const sync = start();
    await sync.step();
    catalog.entities.delete('talk:default/a');
    now = HOUR - 1;
    await sync.step();
    expect(catalog.refs).not.toContain('talk:default/a');
    now = HOUR;
    await sync.step();
    expect(catalog.refs).toEqual(ALL);
  });

  it('stops where it is told to', async () => {
    await expect(start().step(AbortSignal.abort())).rejects.toThrow(/abort/i);
    expect(catalog.mutations).toEqual([]);
  });
});
