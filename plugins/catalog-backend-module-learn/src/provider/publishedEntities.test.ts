import type { LearnChange, Talk } from '@lectern/backstage-plugin-learn-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { event, organization, ref, talk } from '../__testUtils__/items';
import { relationsOf } from '../processor/relations';
import { EntityCache } from './EntityCache';
import { LearnKnowledge } from './LearnKnowledge';
import { publishedEntities } from './publishedEntities';
import type { PublishRule } from './readProviderConfig';

function entities(
  changes: Array<Pick<LearnChange, 'kind' | 'item'>>,
  publish: PublishRule = 'recommended',
) {
  const knowledge = new LearnKnowledge({ storeId: 's', publish });
  knowledge.apply(
    changes.map(
      change =>
        ({ ...change, id: change.item?.id, revision: 1 } as LearnChange),
    ),
    1,
  );
  return publishedEntities(
    knowledge,
    { namespace: 'default' },
    new EntityCache(),
  );
}

const talkChange = (item: Talk) => ({ kind: 'talk' as const, item });

describe('publishedEntities', () => {
  const changes = [
    talkChange(talk('chosen', { event: ref('day') })),
    talkChange(talk('inhouse', { recommendations: [], internal: true })),
    talkChange(
      talk('plain', { recommendations: [], organizations: [ref('quiet')] }),
    ),
    {
      kind: 'event' as const,
      item: event('day', {
        partOf: ref('con'),
        organizers: [ref('quiet')],
        sponsors: [ref('nowhere')],
      }),
    },
    { kind: 'event' as const, item: event('con', { partOf: ref('fest') }) },
    { kind: 'event' as const, item: event('fest', { partOf: ref('lost') }) },
    { kind: 'event' as const, item: event('unrelated') },
    { kind: 'organization' as const, item: organization('quiet') },
  ];

  it('are recommended and internal talks with what they refer to', () => {
    expect([...entities(changes).keys()].sort()).toEqual([
      'event:default/con',
      'event:default/day',
      'event:default/fest',
      'talk:default/chosen',
      'talk:default/inhouse',
    ]);
  });

  it('are all talks where that is asked for', () => {
    const all = entities(changes, 'all');
    expect(all.has('talk:default/plain')).toBe(true);
    expect(all.has('organization:default/quiet')).toBe(true);
    expect(all.has('event:default/unrelated')).toBe(false);
  });

  it.each(['recommended', 'all'] as const)(
    'refer to one another only (%s)',
    rule => {
      const published = entities(changes, rule);
      const targets = [...published.values()].flatMap(entity => [
        ...relationsOf(entity).flatMap(r => [r.source, r.target]),
        ...[entity.spec?.organizers, entity.spec?.sponsors]
          .flatMap(refs => (refs as string[] | undefined) ?? [])
          .map(target => parseEntityRef(target)),
      ]);
      const missing = targets
        .map(t => `${t.kind}:${t.namespace}/${t.name}`.toLowerCase())
        .filter(target => !published.has(target));
      expect(targets.length).toBeGreaterThan(0);
      expect(missing).toEqual([]);
    },
  );

  it('survive events that are part of one another', () => {
    const circle = entities([
      talkChange(talk('t', { event: ref('x') })),
      { kind: 'event', item: event('x', { partOf: ref('y') }) },
      { kind: 'event', item: event('y', { partOf: ref('x') }) },
    ]);
    expect([...circle.keys()].sort()).toEqual([
      'event:default/x',
      'event:default/y',
      'talk:default/t',
    ]);
  });

  it('are none of those that people wrote, but refer to them', () => {
    const published = entities([
      talkChange(
        talk('ours', { event: ref('day'), organizations: [ref('inc')] }),
      ),
      talkChange(
        talk('theirs', { entityRef: 'talk:garden/theirs', internal: true }),
      ),
      {
        kind: 'event',
        item: event('day', { entityRef: 'event:garden/the-day' }),
      },
      {
        kind: 'organization',
        item: organization('inc', { entityRef: 'organization:default/inc' }),
      },
    ]);
    expect([...published.keys()]).toEqual(['talk:default/ours']);
    expect(published.get('talk:default/ours')?.spec).toMatchObject({
      event: 'event:garden/the-day',
      organizations: ['organization:default/inc'],
    });
  });

  it('are made anew where somebody writes what they refer to', () => {
    const cache = new EntityCache();
    const knowledge = new LearnKnowledge({ storeId: 's', publish: 'all' });
    const change = (item: LearnChange['item'], kind: LearnChange['kind']) =>
      ({ kind, item, id: item?.id, revision: 1 } as LearnChange);
    const eventOf = () =>
      publishedEntities(knowledge, { namespace: 'default' }, cache).get(
        'talk:default/t',
      )?.spec?.event;
    knowledge.apply(
      [
        change(talk('t', { event: ref('day') }), 'talk'),
        change(event('day'), 'event'),
      ],
      1,
    );
    expect(eventOf()).toBe('event:default/day');
    const written = event('day', { entityRef: 'event:garden/day' });
    knowledge.apply([change(written, 'event')], 2);
    expect(eventOf()).toBe('event:garden/day');
  });

  it('leave out what has no name the catalog accepts', () => {
    const odd = entities([
      talkChange(talk('not a name', { organizations: [ref('über')] })),
      talkChange(talk('fine', { organizations: [ref('über')] })),
      { kind: 'organization', item: organization('über') },
    ]);
    expect([...odd.keys()]).toEqual(['talk:default/fine']);
    expect(odd.get('talk:default/fine')?.spec).not.toHaveProperty(
      'organizations',
    );
  });
});
