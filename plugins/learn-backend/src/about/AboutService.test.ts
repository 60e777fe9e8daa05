import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aTalk, aTopic, knowledgeOf, store } from '../__testUtils__/knowledge';
import {
  DatabaseListedStore,
  DatabaseTalksStore,
  TalkIndexCache,
} from '../database';
import { AboutService } from './AboutService';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const credentials = mockCredentials.user();
const bees = { id: 'bees', title: 'Bees' };
const soil = { id: 'soil', title: 'Soil' };

const checkout: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout', namespace: 'default', tags: ['hive', 'empty'] },
  relations: [
    { type: 'dependsOn', targetRef: 'resource:default/garden' },
    { type: 'dependsOn', targetRef: 'resource:default/secret' },
  ],
};
const garden: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name: 'garden', namespace: 'default' },
  spec: { type: 'soil' },
};

describe.each(databases.eachSupportedId())('AboutService, %p', id => {
  const catalog = catalogServiceMock({ entities: [checkout, garden] });
  let service: AboutService;

  beforeAll(async () => {
    const knex = await initDatabase(databases, id);
    const index = new TalkIndexCache({ knex });
    const listed = new DatabaseListedStore({ knex });
    const talks = new DatabaseTalksStore({ knex, index });
    service = new AboutService({ catalog, index, listed, talks });
    await store(
      knex,
      knowledgeOf(
        [
          aTalk({ id: 'roses', topics: [soil], voices: 3 }),
          aTalk({ id: 'honey', topics: [bees], voices: 1 }),
          aTalk({ id: 'pollen', topics: [bees, soil] }),
          aTalk({ id: 'other' }),
        ],
        {
          hidden: knowledgeOf([aTalk({ id: 'weeds', topics: [bees] })]).talks,
          topics: [
            { ...aTopic('bees', 'Bees'), synonyms: ['hive'] },
            aTopic('soil', 'Soil'),
            aTopic('empty', 'Empty'),
          ],
        },
      ),
    );
  });

  it('gives the talks on the topics of an entity, and says why', async () => {
    const answer = await service.talksAbout(
      { entityRef: 'component:default/checkout' },
      credentials,
    );
    expect(answer.matches).toEqual([
      { topic: bees, rule: 'tag', matched: 'hive', entityRef: null },
      {
        topic: soil,
        rule: 'dependency',
        matched: 'soil',
        entityRef: 'resource:default/garden',
      },
    ]);
    expect(answer.items.map(({ talk, topics }) => [talk.id, topics])).toEqual([
      ['pollen', ['bees', 'soil']],
      ['honey', ['bees']],
      ['roses', ['soil']],
    ]);
    expect(answer.totalItems).toBe(3);
  });

  it('gives as many as asked for, and says how many there are', async () => {
    await expect(
      service.talksAbout(
        { entityRef: 'Component:checkout', limit: 1 },
        credentials,
      ),
    ).resolves.toMatchObject({
      items: [{ talk: { id: 'pollen' } }],
      totalItems: 3,
    });
  });

  it('asks the catalog in the name of the caller', async () => {
    const getEntity = jest.spyOn(catalog, 'getEntityByRef');
    const getEntities = jest.spyOn(catalog, 'getEntitiesByRefs');
    await service.talksAbout({ entityRef: 'component:checkout' }, credentials);
    expect(getEntity).toHaveBeenCalledWith(expect.anything(), { credentials });
    expect(getEntities).toHaveBeenCalledWith(expect.anything(), {
      credentials,
    });
  });

  it('has nothing about an entity without topics', async () => {
    await expect(
      service.talksAbout({ entityRef: 'resource:default/secret' }, credentials),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
    const getEntity = jest.spyOn(catalog, 'getEntityByRef');
    getEntity.mockResolvedValueOnce({
      ...garden,
      spec: {},
      metadata: { name: 'shed' },
    });
    await expect(
      service.talksAbout({ entityRef: 'resource:default/shed' }, credentials),
    ).resolves.toEqual({ matches: [], items: [], totalItems: 0 });
  });

  it('refuses what is no reference', async () => {
    await expect(
      service.talksAbout({ entityRef: 'checkout' }, credentials),
    ).rejects.toMatchObject({ name: 'InputError' });
  });
});
