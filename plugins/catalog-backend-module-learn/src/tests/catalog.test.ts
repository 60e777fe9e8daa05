import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  type EventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { LEARN_CHANGED_TOPIC } from '@lectern/backstage-plugin-learn-common';
import { learnServiceRef } from '@lectern/backstage-plugin-learn-node';
import { FakeLearnBackend } from '../__testUtils__/FakeLearnBackend';
import { event, organization, ref, talk } from '../__testUtils__/items';
import catalogModuleLearn from '..';

jest.setTimeout(60_000);

const directory = createMockDirectory();

type Catalog = {
  query: (filter: string) => Promise<Entity[]>;
  /** Asks until the answer holds, and names the last answer where it never does. */
  until: (filter: string, names: string[]) => Promise<Entity[]>;
};

async function startCatalog(
  learn: FakeLearnBackend,
  options: { events?: EventsService; config?: object } = {},
): Promise<Catalog & { stop: () => Promise<void> }> {
  const events = options.events ?? mockServices.events();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleLearn,
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost:0' },
          catalog: {
            rules: [{ allow: ['User', 'Talk', 'Event', 'Organization'] }],
            locations: [
              { type: 'file', target: directory.resolve('entities.yaml') },
            ],
            ...options.config,
          },
        },
      }),
      mockServices.scheduler.factory(),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      createServiceFactory({
        service: learnServiceRef,
        deps: {},
        factory: () => learn.service(),
      }),
    ],
  });
  const base = `http://localhost:${backend.server.port()}/api/catalog`;
  const query = async (filter: string): Promise<Entity[]> => {
    const search = new URLSearchParams({ filter, orderField: 'metadata.name' });
    const response = await fetch(`${base}/entities/by-query?${search}`);
    if (!response.ok) {
      throw new Error(`${response.status} ${await response.text()}`);
    }
    return ((await response.json()) as { items: Entity[] }).items;
  };
  const until = async (filter: string, names: string[]): Promise<Entity[]> => {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const entities = await query(filter);
      const found = entities.map(entity => entity.metadata.name);
      if (found.join() === names.join()) {
        return entities;
      }
      if (Date.now() > deadline) {
        throw new Error(
          `${filter} gives [${found.join()}] instead of [${names.join()}]`,
        );
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  };
  return { query, until, stop: () => backend.stop() };
}

const HAND_WRITTEN = `
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: ada
spec:
  memberOf: []
---
apiVersion: lectern.dev/v1alpha1
kind: Talk
metadata:
  name: brown-bag
  title: Our brown bag
spec:
  type: talk
  event: day
  date: 2026-02-03
  startTime: "11:05"
  presenters:
    - name: Ada Example
      user: ada
`;

function knowledge(): FakeLearnBackend {
  return new FakeLearnBackend()
    .organization(organization('acme', { title: 'Acme Inc' }))
    .organization(organization('host'))
    .event(event('con', { organizers: [ref('host')] }))
    .event(event('day', { partOf: ref('con'), type: 'co-located' }))
    .talk(
      talk('roads', {
        event: ref('day'),
        topics: [ref('golden-paths')],
        presenters: [
          { name: 'Ada Example', organization: ref('acme'), role: null },
        ],
        organizations: [ref('acme')],
      }),
    )
    .talk(talk('silent', { recommendations: [], event: ref('con') }));
}

describe('the catalog with the Learn module', () => {
  beforeEach(() => directory.setContent({ 'entities.yaml': HAND_WRITTEN }));

  it('answers questions about talks and follows what is learned', async () => {
    const learn = knowledge();
    const events = mockServices.events();
    const catalog = await startCatalog(learn, { events });

    await catalog.until('kind=talk', ['brown-bag', 'roads']);
    await catalog.until('kind=event', ['con', 'day']);
    await catalog.until('kind=organization', ['acme']);
    await catalog.until('kind=talk,spec.presenters.name=ada example', [
      'brown-bag',
      'roads',
    ]);
    await catalog.until('kind=talk,spec.topics=golden-paths', ['roads']);
    await catalog.until(
      'kind=talk,relations.presentedBy=organization:default/acme',
      ['roads'],
    );
    await catalog.until('kind=talk,relations.presentedBy=user:default/ada', [
      'brown-bag',
    ]);
    await catalog.until('kind=talk,relations.partOf=event:default/day', [
      'brown-bag',
      'roads',
    ]);
    await catalog.until('kind=event,relations.partOf=event:default/con', [
      'day',
    ]);
    await catalog.until('relations.presenterOf=talk:default/roads', ['acme']);

    const entities = await catalog.query('metadata.name');
    const refs = new Set(
      entities.map(({ kind, metadata }) =>
        `${kind}:${metadata.namespace ?? 'default'}/${
          metadata.name
        }`.toLowerCase(),
      ),
    );
    const targets = entities.flatMap(entity =>
      (entity.relations ?? []).map(relation => relation.targetRef),
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter(target => !refs.has(target))).toEqual([]);

    learn.talk(talk('fresh', { event: ref('con') })).remove('talk', 'roads');
    await events.publish({ topic: LEARN_CHANGED_TOPIC, eventPayload: {} });
    await catalog.until('kind=talk', ['brown-bag', 'fresh']);
    await catalog.until('kind=organization', []);

    await catalog.stop();
  });

  it('does the same with the kinds as a layer of the declarative model', async () => {
    const catalog = await startCatalog(knowledge(), {
      config: { learn: { model: 'layer' } },
    });
    await catalog.until('kind=talk,relations.partOf=event:default/day', [
      'brown-bag',
      'roads',
    ]);
    await catalog.until('kind=talk,relations.presentedBy=user:default/ada', [
      'brown-bag',
    ]);
    const [acme] = await catalog.until(
      'relations.presenterOf=talk:default/roads',
      ['acme'],
    );
    expect(acme.relations).toEqual([
      { type: 'presenterOf', targetRef: 'talk:default/roads' },
    ]);
    await catalog.stop();
  });

  it('refuses to start with a model it does not know', async () => {
    await expect(
      startCatalog(knowledge(), { config: { learn: { model: 'magic' } } }),
    ).rejects.toThrow(/catalog\.learn\.model is "magic"/);
  });
});
