import type { EventFact, Mention } from '../model';
import { areCompatible } from './eventNodes';
import type { EventContext } from './eventIndex';
import { EventTable } from './EventTable';
import { aMention } from './testing';

const NOWHERE: EventContext = { year: null, region: null, umbrella: null };

function nodesOf(
  facts: EventFact[],
  calls: Array<{ mention: Mention; context?: Partial<EventContext> }>,
) {
  const table = new EventTable();
  table.setFacts(facts);
  const keys = calls.map(({ mention, context }) =>
    table.use(mention, { ...NOWHERE, ...context }),
  );
  table.refresh();
  return keys.map(key => table.nodeOf(key));
}

describe('EventTable', () => {
  const facts = [
    {
      name: 'heron-summit-europe-2031',
      title: 'Heron Summit Europe 2031',
      aliases: ['Heron Summit Lyon'],
      startDate: '2031-03-19',
      endDate: '2031-03-22',
      hosts: ['heron31.example.org'],
    },
    {
      title: 'Tern Day Europe 2031',
      aliases: ['Tern Day'],
      partOf: 'heron-summit-europe-2031',
      startDate: '2031-03-19',
    },
    {
      title: 'Tern Day Asia 2031',
      aliases: ['Tern Day'],
      startDate: '2031-08-20',
    },
  ];
  const find = (
    event: string | null,
    rest: Parameters<typeof aMention>[2] = {},
    context = {},
  ) => {
    const [node] = nodesOf(facts, [
      { mention: aMention('1', 'T', { event, ...rest }), context },
    ]);
    return node?.facts[0]?.title ?? (node && [...node.names][0]) ?? null;
  };

  it('finds an event by title, alias, name and host', () => {
    expect(find('Heron Summit EU 2031')).toBe('Heron Summit Europe 2031');
    expect(find('heron summit lyon')).toBe('Heron Summit Europe 2031');
    expect(find('heron-summit-europe-2031')).toBe('Heron Summit Europe 2031');
    expect(find(null, { url: 'https://heron31.example.org/x' })).toBe(
      'Heron Summit Europe 2031',
    );
    expect(find(null, { url: 'https://elsewhere.example.org/x' })).toBeNull();
  });

  it('tells editions by their city and their month', () => {
    const summit = {
      title: 'Heron Summit Europe 2031',
      startDate: '2031-03-31',
      endDate: '2031-04-02',
      location: 'Lyon, France',
    };
    const names = [
      'Heron Summit Lyon 2031',
      'Heron Summit, Lyon, April 2031',
      'Heron Summit March 2031',
      'Heron Summit Europe, Lyon 2031',
    ];
    const found = nodesOf(
      [summit],
      names.map(event => ({ mention: aMention('1', 'T', { event }) })),
    );
    expect(found.map(node => node?.facts[0]?.title)).toEqual(
      names.map(() => summit.title),
    );
    const [oslo, june] = nodesOf(
      [summit],
      ['Heron Summit Oslo 2031', 'Heron Summit June 2031'].map(event => ({
        mention: aMention('1', 'T', { event }),
      })),
    );
    expect([oslo, june].map(node => node?.facts)).toEqual([[], []]);
  });

  it('tells editions of one name by region, year and day of the document', () => {
    expect(find('Tern Day', {}, { region: 'asia' })).toBe('Tern Day Asia 2031');
    expect(find('Tern Day', { day: '2031-03-19' })).toBe(
      'Tern Day Europe 2031',
    );
    expect(find('Tern Day', { day: '2033-03-19' })).toBe('Tern Day');
    expect(find('Tern Day', {}, { year: '2030' })).toBe('Tern Day');
    expect(find('Tern Day')).toBe('Tern Day');
  });

  it('holds an umbrella and its parts for compatible, not two editions or two parts', () => {
    const [umbrella, tern, asia, wader, next] = nodesOf(
      [
        ...facts,
        { title: 'Wader Day Europe 2031', partOf: 'Heron Summit Europe 2031' },
      ],
      [
        'Heron Summit Europe 2031',
        'Tern Day Europe 2031',
        'Tern Day Asia 2031',
        'Wader Day Europe 2031',
        'Heron Summit Europe 2032',
      ].map(event => ({ mention: aMention('1', 'T', { event }) })),
    );
    expect(areCompatible(umbrella ?? null, tern ?? null)).toBe(true);
    expect(areCompatible(tern ?? null, umbrella ?? null)).toBe(true);
    expect(areCompatible(null, tern ?? null)).toBe(true);
    expect(areCompatible(tern ?? null, asia ?? null)).toBe(false);
    expect(areCompatible(tern ?? null, wader ?? null)).toBe(false);
    expect(areCompatible(next ?? null, umbrella ?? null)).toBe(false);
  });

  it('takes the only edition anybody speaks of for the one that is meant', () => {
    const named = (...events: string[]) =>
      nodesOf(
        [],
        events.map(event => ({ mention: aMention('1', 'T', { event }) })),
      );
    const [bare, dated] = named('Kite Days', 'Kite Days 2030');
    expect(bare).toBe(dated);
    const [unsure, one, other] = named(
      'Kite Days',
      'Kite Days 2030',
      'Kite Days 2031',
    );
    expect(new Set([unsure, one, other]).size).toBe(3);
  });

  it('says which calls mean another event when others come and go', () => {
    const table = new EventTable();
    const bare = table.use(aMention('1', 'T', { event: 'Kite Days' }), NOWHERE);
    const dated = aMention('2', 'T', { event: 'Kite Days 2030' });
    const call = table.use(dated, NOWHERE);
    expect(table.refresh()).toEqual(new Set([bare, call]));
    const later = aMention('3', 'T', { event: 'Kite Days 2031' });
    const third = table.use(later, NOWHERE);
    expect(table.refresh()).toEqual(new Set([bare, third]));
    table.release(third);
    expect(table.refresh()).toEqual(new Set([bare]));
    expect(table.nodeOf(bare)).toBe(table.nodeOf(call));
    expect(table.refresh().size).toBe(0);
  });

  it('takes two names for one event that has one address and one first day', () => {
    const [one, other, next] = nodesOf(
      [
        {
          title: 'Heron Days 2031',
          website: 'https://herons.example.org/',
          startDate: '2031-03-19',
        },
        {
          title: '12th Congress of Herons',
          website: 'https://www.herons.example.org',
          startDate: '2031-03-19',
        },
        {
          title: '13th Congress of Herons',
          website: 'https://herons.example.org/',
          startDate: '2032-03-19',
        },
      ],
      [
        'Heron Days 2031',
        '12th Congress of Herons',
        '13th Congress of Herons',
      ].map(event => ({ mention: aMention('1', 'T', { event }) })),
    );
    expect(one).toBe(other);
    expect(next).not.toBe(one);
  });

  it('knows an edition by its city', () => {
    const [lyon, year, elsewhere] = nodesOf(
      [
        {
          title: 'Kite Days 2031',
          location: 'Palais, Lyon, France',
          startDate: '2031-03-19',
        },
      ],
      [
        'Kite Days Lyon 2031',
        'Kite Days Lyon 2032',
        'Kite Days Turin 2031',
      ].map(event => ({ mention: aMention('1', 'T', { event }) })),
    );
    expect(lyon?.facts).toHaveLength(1);
    expect(year?.facts).toHaveLength(0);
    expect(elsewhere?.facts).toHaveLength(0);
  });

  it('hangs an event that is held inside others under the one of its days and region', () => {
    const umbrella = {
      title: 'KubeCon + CloudNativeCon Europe 2031',
      startDate: '2031-03-19',
      endDate: '2031-03-22',
    };
    const held = (startDate: string) =>
      nodesOf(
        [
          umbrella,
          { title: 'KubeCon + CloudNativeCon North America 2031', startDate },
          { title: 'Platform Engineering Day Europe 2031', startDate },
        ],
        [
          {
            mention: aMention('1', 'T', {
              event: 'Platform Engineering Day Europe 2031',
            }),
          },
        ],
      )[0]?.parent?.facts[0]?.title ?? null;
    expect(held('2031-03-19')).toBe(umbrella.title);
    expect(held('2031-08-19')).toBeNull();
  });

  it('does not go round in circles', () => {
    const [a, b] = nodesOf(
      [
        { title: 'Heron Days 2031', partOf: 'Tern Days 2031' },
        { title: 'Tern Days 2031', partOf: 'Heron Days 2031' },
      ],
      ['Heron Days 2031', 'Tern Days 2031'].map(event => ({
        mention: aMention('1', 'T', { event }),
      })),
    );
    expect([a?.parent, b?.parent]).toEqual([null, null]);
  });
});
