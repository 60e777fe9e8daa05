import { readSource, resolve } from '@lectern/ingest';
import { aPack } from '../__testUtils__/documents';
import type { StoredReading } from '../database';
import { toKnowledge } from './toKnowledge';

const apiVersion = 'lectern.dev/v1alpha1';

function readings(
  sourceId: string,
  source: string,
  content: string,
): StoredReading[] {
  return readSource({ source, bytes: Buffer.from(content) }).map(document => ({
    sourceId,
    document,
  }));
}

const learn = (all: StoredReading[]) =>
  toKnowledge(
    resolve({
      documents: all.map(({ document }) => ({ document, recommends: false })),
      decisions: [],
      published: [],
    }),
    all,
    { today: '2026-01-01' },
  );

const entities = JSON.stringify([
  {
    apiVersion,
    kind: 'Talk',
    metadata: { name: 'moss', namespace: 'garden', title: 'Moss on stone' },
    spec: { type: 'talk', event: 'garden-days' },
  },
  {
    apiVersion,
    kind: 'Event',
    metadata: {
      name: 'garden-days',
      namespace: 'garden',
      title: 'Garden Days 2025',
    },
    spec: { type: 'conference' },
  },
  {
    apiVersion,
    kind: 'Organization',
    metadata: { name: 'hedge', namespace: 'garden', title: 'Hedge Labs' },
    spec: {},
  },
]);

describe('writtenEntities', () => {
  const catalog = readings('catalog', 'catalog/garden', entities);
  const pack = readings('pack', 'garden.yaml', aPack(['Roses', 'Bees']));

  it('say which talks, events and organizations people wrote into the catalog', () => {
    const { talks, events, organizations } = learn([...pack, ...catalog]);
    expect(
      talks.map(({ talk }) => [talk.title, talk.entityRef, talk.internal]),
    ).toEqual([
      ['Bees', null, false],
      ['Moss on stone', 'talk:garden/moss', true],
      ['Roses', null, false],
    ]);
    expect(events.map(event => event.entityRef)).toEqual([
      'event:garden/garden-days',
    ]);
    expect(organizations.map(one => one.entityRef)).toEqual([
      'organization:garden/hedge',
    ]);
  });

  it('find an event to which a pack has given another name', () => {
    const named = readings(
      'pack',
      'events.yaml',
      'lectern: 1\nevents:\n  - name: the-days-2025\n    title: Garden Days 2025\n',
    );
    const { events } = learn([...named, ...pack, ...catalog]);
    expect(events.map(event => event.entityRef)).toEqual([
      'event:garden/garden-days',
    ]);
  });

  it('are none of a file of entities that is read as a source of its own', () => {
    const { talks } = learn(
      readings('file', 'catalog/garden', entities).slice(0, 1),
    );
    expect(talks.map(({ talk }) => talk.entityRef)).toEqual([null]);
  });
});
