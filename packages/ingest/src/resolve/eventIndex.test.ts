import { areCompatible, EventIndex } from './eventIndex';
import { eventName } from './eventNames';
import { aMention } from './testing';

const NOWHERE = { year: null, region: null, umbrella: null };

describe('eventName', () => {
  it.each([
    ['Tern Day Europe 2031', 'tern day', '2031', 'europe'],
    ["Tern Day EU '31", 'tern day', '2031', 'europe'],
    ['Tern Day', 'tern day', null, null],
    ['2031', '2031', '2031', null],
  ])('%s', (name, series, year, region) => {
    expect(eventName(name)).toEqual({ series, year, region });
  });

  it('does not take a longer name for a known event', () => {
    expect(eventName('Little RubyConf 2031').series).toBe('little rubyconf');
  });
});

describe('EventIndex', () => {
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
    const index = new EventIndex(facts);
    const node = index.settle(
      index.find(aMention('1', 'T', { event, ...rest }), {
        ...NOWHERE,
        ...context,
      }),
    );
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
    const index = new EventIndex([
      ...facts,
      { title: 'Wader Day Europe 2031', partOf: 'Heron Summit Europe 2031' },
    ]);
    const at = (event: string) =>
      index.find(aMention('1', 'T', { event }), NOWHERE);
    const [umbrella, tern, asia, wader] = [
      'Heron Summit Europe 2031',
      'Tern Day Europe 2031',
      'Tern Day Asia 2031',
      'Wader Day Europe 2031',
    ].map(at);
    expect(areCompatible(umbrella ?? null, tern ?? null)).toBe(true);
    expect(areCompatible(tern ?? null, umbrella ?? null)).toBe(true);
    expect(areCompatible(null, tern ?? null)).toBe(true);
    expect(areCompatible(tern ?? null, asia ?? null)).toBe(false);
    expect(areCompatible(tern ?? null, wader ?? null)).toBe(false);
    expect(
      areCompatible(at('Heron Summit Europe 2032'), umbrella ?? null),
    ).toBe(false);
  });

  it('takes the only edition anybody speaks of for the one that is meant', () => {
    const index = new EventIndex([]);
    const bare = index.find(
      aMention('1', 'T', { event: 'Kite Days' }),
      NOWHERE,
    );
    const dated = index.find(
      aMention('2', 'T', { event: 'Kite Days 2030' }),
      NOWHERE,
    );
    expect(index.settle(bare)).toBe(dated);
    index.find(aMention('3', 'T', { event: 'Kite Days 2031' }), NOWHERE);
    expect(index.settle(bare)).toBe(bare);
  });
});
