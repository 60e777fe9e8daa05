import type { Entity } from '@backstage/catalog-model';
import { anIndexedTalk } from '../__testUtils__/indexed';
import { aTopic } from '../__testUtils__/knowledge';
import { dependencyRefs } from './dependencies';
import { matchTopics } from './matchTopics';
import { rankTalks } from './rankTalks';
import { topicNames } from './topicNames';

const find = topicNames([
  { ...aTopic('bees', 'Bees'), synonyms: ['Apiculture', 'hive', 'soil'] },
  { ...aTopic('golden-paths', 'Golden paths'), synonyms: ['paved road'] },
  { ...aTopic('soil', 'Soil & Compost'), synonyms: ['hive'] },
  { ...aTopic('c-plus-plus', 'C++'), synonyms: [] },
  { ...aTopic('c', 'C'), synonyms: [] },
]);

function anEntity(
  metadata: Partial<Entity['metadata']>,
  rest: Partial<Entity> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'checkout', ...metadata },
    ...rest,
  };
}

describe('topicNames', () => {
  it.each([
    ['golden-paths', 'golden-paths'],
    ['Golden Paths', 'golden-paths'],
    ['PAVED_ROAD', 'golden-paths'],
    ['Ápiculture', 'bees'],
    ['soil', 'soil'],
    ['hive', 'bees'],
    ['c', 'c'],
    ['C++', 'c-plus-plus'],
    ['golden', undefined],
    ['beeswax', undefined],
    ['wild-bees', undefined],
    ['__proto__', undefined],
    ['', undefined],
    [' - ', undefined],
  ])('takes %p for %p', (called, topic) => {
    expect(find(called)).toBe(topic);
  });
});

describe('matchTopics', () => {
  const match = (entity: Entity, dependencies: Entity[] = []) =>
    matchTopics(entity, dependencies, find);

  it('looks at the annotation, tags, languages and type', () => {
    expect(
      match(
        anEntity(
          {
            annotations: {
              'lectern.dev/topics': 'paved road, , Nothing ',
              'example.org/language': 'C, Bees',
            },
            labels: { 'programming-language': 'c++' },
            tags: ['bees', 'hive', 'other'],
          },
          { spec: { type: 'soil' } },
        ),
      ),
    ).toEqual([
      {
        topic: 'golden-paths',
        rule: 'annotation',
        matched: 'paved road',
        entityRef: null,
      },
      { topic: 'bees', rule: 'tag', matched: 'bees', entityRef: null },
      { topic: 'c', rule: 'language', matched: 'C', entityRef: null },
      {
        topic: 'c-plus-plus',
        rule: 'language',
        matched: 'c++',
        entityRef: null,
      },
      { topic: 'soil', rule: 'type', matched: 'soil', entityRef: null },
    ]);
  });

  it('looks at what it depends on, and says which', () => {
    expect(
      match(anEntity({ tags: ['bees'] }), [
        anEntity({ name: 'hives', tags: ['bees', 'soil'] }),
        anEntity({ name: 'golden-paths' }, { kind: 'System' }),
      ]),
    ).toEqual([
      { topic: 'bees', rule: 'tag', matched: 'bees', entityRef: null },
      {
        topic: 'soil',
        rule: 'dependency',
        matched: 'soil',
        entityRef: 'component:default/hives',
      },
      {
        topic: 'golden-paths',
        rule: 'dependency',
        matched: 'golden-paths',
        entityRef: 'system:default/golden-paths',
      },
    ]);
  });

  it('says nothing of an entity that says nothing', () => {
    expect(match(anEntity({ name: 'bees', title: 'Bees' }))).toEqual([]);
    expect(match(anEntity({}, { spec: { type: 7 } }))).toEqual([]);
    expect(match(anEntity({ annotations: { slanguage: 'bees' } }))).toEqual([]);
  });
});

describe('dependencyRefs', () => {
  const relations = [
    'ownedBy',
    'dependsOn',
    'consumesApi',
    'providesApi',
    'partOf',
    'hasPart',
    'ownerOf',
    'dependsOn',
  ].map(type => ({ type, targetRef: `component:default/${type}` }));
  const namesOf = (kind: string) =>
    dependencyRefs(anEntity({}, { kind, relations })).map(ref =>
      ref.replace('component:default/', ''),
    );

  it('follows what an entity needs, and what groups and systems hold', () => {
    const needed = ['dependsOn', 'consumesApi', 'providesApi', 'partOf'];
    expect(namesOf('Component')).toEqual(needed);
    expect(namesOf('Group')).toEqual([...needed, 'ownerOf']);
    expect(namesOf('System')).toEqual([...needed, 'hasPart']);
    expect(dependencyRefs(anEntity({}))).toEqual([]);
  });

  it('asks for fifty entities at most', () => {
    const many = Array.from({ length: 80 }, (_, at) => ({
      type: 'dependsOn',
      targetRef: `resource:default/${at}`,
    }));
    expect(dependencyRefs(anEntity({}, { relations: many }))).toHaveLength(50);
  });
});

describe('rankTalks', () => {
  it('goes by the strongest rule, the number of topics and the rank', () => {
    const match = { matched: 'x', entityRef: null };
    expect(
      rankTalks(
        [
          { id: 'first by rank', topics: ['needed'] },
          { id: 'one tag', topics: ['tagged', 'other'] },
          { id: 'tag and more', topics: ['needed', 'tagged'] },
          { id: 'typed', topics: ['typed'] },
          { id: 'annotated', topics: ['annotated'] },
          { id: 'of others', topics: ['other'] },
        ].map(anIndexedTalk),
        [
          { topic: 'annotated', rule: 'annotation', ...match },
          { topic: 'tagged', rule: 'tag', ...match },
          { topic: 'typed', rule: 'type', ...match },
          { topic: 'needed', rule: 'dependency', ...match },
        ],
      ),
    ).toEqual([
      { id: 'annotated', topics: ['annotated'] },
      { id: 'tag and more', topics: ['tagged', 'needed'] },
      { id: 'one tag', topics: ['tagged'] },
      { id: 'typed', topics: ['typed'] },
      { id: 'first by rank', topics: ['needed'] },
    ]);
  });
});
