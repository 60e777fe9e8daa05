import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { LearnEntitiesProcessor } from './LearnEntitiesProcessor';

function entity(
  kind: string,
  spec: Entity['spec'],
  namespace?: string,
): Entity {
  return {
    apiVersion: 'lectern.dev/v1alpha1',
    kind,
    metadata: { name: 'subject', namespace },
    spec,
  };
}

async function relations(subject: Entity): Promise<string[]> {
  const emitted: CatalogProcessorResult[] = [];
  await new LearnEntitiesProcessor().postProcessEntity(
    subject,
    { type: 'url', target: 'https://example.org' },
    result => emitted.push(result),
  );
  return emitted.map(result => {
    if (result.type !== 'relation') {
      throw new Error(`unexpected ${result.type}`);
    }
    const { source, type, target } = result.relation;
    const ref = (r: typeof source) => `${r.kind}:${r.namespace}/${r.name}`;
    return `${ref(source)} ${type} ${ref(target)}`;
  });
}

describe('LearnEntitiesProcessor', () => {
  const processor = new LearnEntitiesProcessor();

  it.each([
    ['Talk', { type: 'talk' }],
    ['Event', { type: 'meetup' }],
    ['Organization', {}],
  ])('recognizes a %s', async (kind, spec) => {
    await expect(
      processor.validateEntityKind(entity(kind, spec)),
    ).resolves.toBe(true);
  });

  it('leaves entities of other kinds and groups to others', async () => {
    await expect(
      processor.validateEntityKind(entity('Component', {})),
    ).resolves.toBe(false);
    await expect(
      processor.validateEntityKind({
        ...entity('Event', { anything: true }),
        apiVersion: 'example.org/v1',
      }),
    ).resolves.toBe(false);
  });

  it('says which field of ours is wrong', async () => {
    await expect(
      processor.validateEntityKind(entity('Talk', { type: 'lecture' })),
    ).rejects.toThrow(/\/spec\/type/);
  });

  it('relates a talk to its event, its organizations and its colleagues', async () => {
    const talk = entity('Talk', {
      type: 'talk',
      event: 'platform-day',
      organizations: ['acme', 'organization:other/example'],
      presenters: [
        { name: 'Ada Example', user: 'ada' },
        { name: 'Bo Sample', organization: 'Elsewhere' },
      ],
    });
    await expect(relations(talk)).resolves.toEqual([
      'Talk:default/subject partOf Event:default/platform-day',
      'Event:default/platform-day hasPart Talk:default/subject',
      'Talk:default/subject presentedBy Organization:default/acme',
      'Organization:default/acme presenterOf Talk:default/subject',
      'Talk:default/subject presentedBy organization:other/example',
      'organization:other/example presenterOf Talk:default/subject',
      'Talk:default/subject presentedBy User:default/ada',
      'User:default/ada presenterOf Talk:default/subject',
    ]);
  });

  it('relates an event to its umbrella, in the namespace of the event', async () => {
    const event = entity(
      'Event',
      { type: 'co-located', partOf: 'examplecon' },
      'learn',
    );
    await expect(relations(event)).resolves.toEqual([
      'Event:learn/subject partOf Event:learn/examplecon',
      'Event:learn/examplecon hasPart Event:learn/subject',
    ]);
  });

  it('gives foreign entities no relations', async () => {
    const foreign = {
      ...entity('Event', { partOf: 'examplecon' }),
      apiVersion: 'example.org/v1',
    };
    await expect(relations(foreign)).resolves.toEqual([]);
  });

  it('refuses references to the wrong kind of thing, and says where', async () => {
    await expect(
      relations(entity('Talk', { event: 'component:default/portal' })),
    ).rejects.toThrow(
      /spec\.event of Talk subject must refer to an entity of kind Event/,
    );
    await expect(
      relations(entity('Talk', { organizations: ['organization:'] })),
    ).rejects.toThrow(/spec\.organizations of Talk subject is no entity ref/);
  });
});
