import { habitsOf } from './habits';
import { readVideoTitle } from './videoTitle';
import { processorWatch } from '../testing/processorWatch';

const summary = (title: string, list: string | null = null) => {
  const read = readVideoTitle(title, { list });
  const people = read.speakers.map(({ name, organization }) =>
    organization ? `${name} (${organization})` : name,
  );
  return [read.title, people.join('; '), read.event, read.type];
};

describe('readVideoTitle', () => {
  it.each([
    [
      'Paved Roads in the Garden - Ida Moor, Heron Systems',
      ['Paved Roads in the Garden', 'Ida Moor (Heron Systems)', null, null],
    ],
    [
      'Keynote: Paved Roads - Ida Moor & Cy Dove, Heron Nurseries',
      [
        'Keynote: Paved Roads',
        'Ida Moor (Heron Nurseries); Cy Dove (Heron Nurseries)',
        null,
        'keynote',
      ],
    ],
    [
      'Owls - Mice in the Snow - Ida Moor & Cy Dove, Heron Inc.; Dee Lark, CTO, Mole Labs',
      [
        'Owls - Mice in the Snow',
        'Ida Moor (Heron Inc.); Cy Dove (Heron Inc.); Dee Lark (Mole Labs)',
        null,
        null,
      ],
    ],
    [
      'KubeCon EU 2024: Owls in Clusters by Ida Moor',
      [
        'Owls in Clusters',
        'Ida Moor',
        'KubeCon + CloudNativeCon Europe 2024',
        null,
      ],
    ],
    [
      'Ida Moor – Owls at Night | OwlConf 2031',
      ['Owls at Night', 'Ida Moor', 'OwlConf 2031', null],
    ],
    [
      '[EN] Owls at Night (Ida Moor)',
      ['Owls at Night', 'Ida Moor', null, null],
    ],
    ['#12 Owls at Night', ['Owls at Night', '', null, null]],
    [
      'Owls at Night // Ida Moor @ OwlConf 2031',
      ['Owls at Night', 'Ida Moor', 'OwlConf 2031', null],
    ],
    [
      'Ida Moor @ OwlConf 2031: Owls at Night',
      ['Owls at Night', 'Ida Moor', 'OwlConf 2031', null],
    ],
    [
      'Day 2 | Room A | Owls at Night | Ida Moor',
      ['Owls at Night', 'Ida Moor', null, null],
    ],
    [
      'Sponsored: Owls at Night - Ida Moor',
      ['Owls at Night', 'Ida Moor', null, null],
    ],
    [
      '⚡ Lightning Talk: Owls at Night - Ida Moor, Heron Inc.',
      [
        'Lightning Talk: Owls at Night',
        'Ida Moor (Heron Inc.)',
        null,
        'lightning',
      ],
    ],
    [
      'OwlConf 2031 - Keynote - Ida Moor',
      ['Keynote: Ida Moor', 'Ida Moor', 'OwlConf 2031', 'keynote'],
    ],
    [
      'Owls at Night / MOOR, Ida @idamoor - OwlConf 2031',
      ['Owls at Night', 'Ida MOOR', 'OwlConf 2031', null],
    ],
    [
      '"Owls at Night" - Ida Moor, Cy Dove (OwlConf 2031)',
      ['Owls at Night', 'Ida Moor; Cy Dove', 'OwlConf 2031', null],
    ],
    ['Owls at Night (owl31)', ['Owls at Night', '', 'owl31', null]],
    [
      'Charla: Búhos de noche, por Ida Moor',
      ['Búhos de noche', 'Ida Moor', null, 'talk'],
    ],
    [
      'Panel: Who Watches the Owls? with Ida Moor & Cy Dove',
      [
        'Panel: Who Watches the Owls? with Ida Moor & Cy Dove',
        'Ida Moor; Cy Dove',
        null,
        'panel',
      ],
    ],
  ])('%s', (title, expected) => {
    expect(summary(title)).toEqual(expected);
  });

  it.each([
    'Powered by Renewable Energy',
    'Test-Driven Development - The Good Parts',
    'The State of Owls in 2031',
    'Owls: A Field Guide',
    'El Brillante Futuro de los Búhos | Parte 2',
    'Client- and Server-Side Owls',
    'Machine Learning - Deep Dive',
    'Trends of 2031: What Owls Want',
  ])('names nobody in %s', title => {
    expect(readVideoTitle(title).speakers).toEqual([]);
    expect(readVideoTitle(title).event).toBeNull();
  });

  it('reads languages and marks', () => {
    expect(readVideoTitle('[JA] Owls')).toMatchObject({ language: 'ja' });
    expect(readVideoTitle('Owls at Night (in German)')).toMatchObject({
      title: 'Owls at Night',
      language: 'de',
    });
    expect(readVideoTitle('Owls at Night #owls #shorts').marks).toEqual([
      'owls',
      'shorts',
    ]);
  });

  it('knows the event by the name of its list, however it is spelt', () => {
    const title = 'RedOwlConf 2031 Feathers and Claws by Ida Moor';
    expect(summary(title, 'Red Owl Conference 2031')).toEqual([
      'Feathers and Claws',
      'Ida Moor',
      'RedOwlConf 2031',
      null,
    ]);
  });

  it('learns from the other titles of a list', () => {
    const titles = [
      'The Owl Society | Ida Moor - Hearing in the Dark',
      'The Owl Society | Cy Dove - Feathers Make No Noise',
      'The Owl Society | Dee Lark - What Owls Eat',
      'The Owl Society | nightbird - Moonlight',
    ];
    const read = readVideoTitle(titles[3], { habits: habitsOf(titles) });
    expect([read.title, read.speakers[0]?.name]).toEqual([
      'Moonlight',
      'nightbird',
    ]);
    expect(readVideoTitle(titles[3]).speakers).toEqual([]);
  });

  it('takes a full name for people where one word stands at the other end', () => {
    const titles = [
      'Hearing in the Dark - Ida Moor',
      'Feathers Make No Noise - Cy Dove',
      'What Owls Eat - Dee Lark',
      'Bo Lund - Foxes',
    ];
    expect(
      readVideoTitle(titles[3], { habits: habitsOf(titles) }),
    ).toMatchObject({ title: 'Foxes', speakers: [{ name: 'Bo Lund' }] });
  });

  it('takes for a company what stands where companies stand', () => {
    const titles = [
      'Hearing in the Dark - Ida Moor, Heron Systems',
      'Feathers Make No Noise - Cy Dove, Finch Labs & Bo Finch, Mole GmbH',
      'What Owls Eat - Dee Lark, Independent',
      'Moonlight - Eve Mole, Heron Nurseries',
      'Claws - Al Crane, Lake Software',
    ];
    const speakersOf = (habits?: ReturnType<typeof habitsOf>) =>
      readVideoTitle(titles[3], { habits }).speakers;
    expect(speakersOf(habitsOf(titles))).toEqual([
      { name: 'Eve Mole', organization: 'Heron Nurseries' },
    ]);
    expect(speakersOf()).toHaveLength(2);
  });

  it('believes the text below where a colon may part anything', () => {
    const title = 'Ida Moor: Owls at Night';
    expect(readVideoTitle(title).speakers).toEqual([]);
    expect(
      readVideoTitle(title, { description: 'Ida Moor keeps owls.' }),
    ).toMatchObject({
      title: 'Owls at Night',
      speakers: [{ name: 'Ida Moor' }],
    });
  });

  it.each([
    'Tag Team',
    'Stream Processing',
    'Room Service',
    'Track Records',
    'Session Types',
    'Decorators',
    'Marketing',
    'Max Throughput',
    'Beacon Platforms',
    'Velocity Matters',
  ])(
    'takes the words of "%s" for no day, room, month, event or person',
    title =>
      expect(readVideoTitle(`${title} - Ida Moor`)).toMatchObject({
        title,
        speakers: [{ name: 'Ida Moor' }],
        event: null,
      }),
  );

  it.each([
    'Day 2',
    'Track A',
    'Room 1.04',
    'Sala Verde',
    'March 2031',
    'Stage One',
  ])('leaves out "%s"', place =>
    expect(readVideoTitle(`${place} - Owls at Night - Ida Moor`)).toMatchObject(
      { title: 'Owls at Night', speakers: [{ name: 'Ida Moor' }] },
    ),
  );

  it.each([
    ['dashes', ' - '],
    ['names', 'Ida Moor, '],
    ['brackets', '['],
    ['quotation marks', '“a'],
    ['by', ' by X'],
    ['hashtags', ' #a'],
    ['emoji', '🦉'],
    ['numbers', '1. '],
    ['years', ' 2031'],
    ['capitals', 'A'],
    ['colons', 'a: '],
    ['at signs', ' @ A'],
    ['spaces', ' '],
  ])('is not slowed down by %s', (_, piece) => {
    const took = processorWatch();
    for (const length of [390, 50_000]) {
      const title = piece.repeat(Math.ceil(length / piece.length));
      readVideoTitle(title.slice(0, length), { list: 'OwlConf 2031' });
      habitsOf([1, 2, 3, 4].map(index => `${title.slice(0, length)}${index}`));
    }
    expect(took()).toBeLessThan(1_000);
  });
});
