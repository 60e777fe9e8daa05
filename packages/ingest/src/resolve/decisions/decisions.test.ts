import type {
  Decision,
  DecisionBody,
  PublishedName,
  ResolveInput,
} from '../../model';
import { resolve } from '../resolve';
import { aDocument, aMention, shuffled, speakers } from '../testing';

type Given = ResolveInput['documents'][number];

const recap = (
  source: string,
  ...mentions: Array<ReturnType<typeof aMention>>
): Given => ({
  recommends: true,
  document: aDocument(source, mentions, { title: source, author: source }),
});

const silent = aMention('s1', 'Silent Wings over Velvet Water', {
  event: 'Owl Camp 2030',
  speakers: speakers('Ida Moor (Gullwing)'),
  video: 'https://youtu.be/abcdefghi_-',
});
const silentAgain = aMention('s2', 'Silent Wings over Velvet Water', {
  event: 'Owl Camp 2030',
});
const pellets = aMention('p1', 'Reading Pellets Like a Diary', {
  event: 'Owl Camp 2030',
  day: '2030-05-01',
});
const diary = aMention('p2', 'Marrow and Feathers for Dinner', {
  event: 'Owl Camp 2030',
  day: '2030-05-02',
});

const documents = [recap('a', silent, pellets), recap('b', silentAgain, diary)];

const published: PublishedName[] = [
  { name: 'silent', mentions: ['s1', 's2'] },
  { name: 'pellets', mentions: ['p1'] },
  { name: 'diary', mentions: ['p2'] },
];

let count = 0;
const decide = (body: DecisionBody): Decision => ({
  ...body,
  id: `d${(count += 1)}`,
});

function outcome(decisions: DecisionBody[], input: Partial<ResolveInput> = {}) {
  const whole = {
    documents,
    published,
    ...input,
    decisions: decisions.map(decide),
  };
  const resolution = resolve(whole);
  for (let seed = 1; seed <= 3; seed += 1) {
    expect(resolve(shuffled(whole, seed))).toEqual(resolution);
  }
  return {
    ...resolution,
    mentions: Object.fromEntries(
      resolution.talks.map(t => [t.name, t.mentions.map(m => m.id).join()]),
    ),
    talk: (name: string) => resolution.talks.find(t => t.name === name),
  };
}

describe('merge', () => {
  it('makes one talk of two, under the older name', () => {
    const { mentions, talk, idleDecisions } = outcome([
      { kind: 'merge', talks: ['diary', 'pellets'] },
    ]);
    expect(mentions).toEqual({ silent: 's1,s2', pellets: 'p1,p2' });
    expect(talk('pellets')?.previousNames).toEqual(['diary']);
    expect(idleDecisions).toEqual([]);
  });

  it('tells which mention is whose, for the day when it is taken back', () => {
    const { keptNames } = outcome(
      [{ kind: 'merge', talks: ['diary', 'pellets'] }],
      { documents: [...documents, recap('c', { ...diary, id: 'p0' })] },
    );
    expect(keptNames).toEqual([
      { name: 'diary', mentions: ['p0', 'p2'], externalIds: [] },
      { name: 'pellets', mentions: ['p1'], externalIds: [] },
    ]);
  });

  it('leaves what belongs to either talk with it, though the two contradict each other', () => {
    const again = {
      ...diary,
      id: 'p3',
      title: 'Marrow and feathers for dinner',
    };
    const { mentions } = outcome(
      [{ kind: 'merge', talks: ['diary', 'pellets'] }],
      {
        documents: [...documents, recap('c', again)],
      },
    );
    expect(mentions.pellets).toBe('p1,p2,p3');
  });

  it('gives each its own name back when it is undone', () => {
    expect(outcome([]).mentions).toEqual({
      silent: 's1,s2',
      pellets: 'p1',
      diary: 'p2',
    });
    // The store may list all mentions of the time when they were one.
    const since = [
      { name: 'silent', mentions: ['s1', 's2'] },
      { name: 'pellets', mentions: ['p2', 'p1'] },
      { name: 'diary', mentions: ['p2'] },
    ];
    expect(outcome([], { published: since }).mentions).toEqual({
      silent: 's1,s2',
      pellets: 'p1',
      diary: 'p2',
    });
  });

  it('understands names that were never published', () => {
    const { talks } = outcome([], { published: [] });
    const [a, b] = talks
      .filter(talk => /pellets|dinner/i.test(talk.title))
      .map(talk => talk.name);
    const { mentions, idleDecisions } = outcome(
      [{ kind: 'merge', talks: [a ?? '', b ?? ''] }],
      { published: [] },
    );
    expect(Object.values(mentions)).toContain('p1,p2');
    expect(idleDecisions).toEqual([]);
  });
});

describe('keep-apart', () => {
  it('parts what the rules hold to be one, and is not asked again', () => {
    const { mentions, suggestions } = outcome(
      [{ kind: 'keep-apart', talks: ['silent', 'other'] }],
      {
        published: [
          { name: 'silent', mentions: ['s1'] },
          { name: 'other', mentions: ['s2'] },
        ],
      },
    );
    expect(mentions).toMatchObject({ silent: 's1', other: 's2' });
    expect(suggestions).toEqual([]);
  });
});

describe('later decisions', () => {
  const names: PublishedName[] = [
    { name: 'silent', mentions: ['s1'] },
    { name: 'other', mentions: ['s2'] },
  ];
  const apart: DecisionBody = {
    kind: 'keep-apart',
    talks: ['silent', 'other'],
  };
  const merge: DecisionBody = { kind: 'merge', talks: ['other', 'silent'] };

  it('override those before them', () => {
    expect(
      outcome([apart, merge], { published: names }).mentions,
    ).toMatchObject({ silent: 's1,s2' });
    expect(
      outcome([merge, apart], { published: names }).mentions,
    ).toMatchObject({ silent: 's1', other: 's2' });
  });

  it('settle a circle of them', () => {
    const { mentions } = outcome([
      { kind: 'merge', talks: ['silent', 'pellets'] },
      { kind: 'merge', talks: ['pellets', 'diary'] },
      { kind: 'keep-apart', talks: ['silent', 'diary'] },
    ]);
    expect(mentions).toEqual({ silent: 's1,s2', pellets: 'p1,p2' });
  });

  it('take the last value of a field and the last word on a topic', () => {
    const { talk } = outcome([
      { kind: 'correct', talk: 'pellets', field: 'level', value: 'advanced' },
      { kind: 'correct', talk: 'pellets', field: 'level', value: 'beginner' },
      { kind: 'add-topic', talk: 'pellets', topic: 'nests' },
      { kind: 'add-topic', talk: 'pellets', topic: 'food' },
      { kind: 'remove-topic', talk: 'pellets', topic: 'nests' },
    ]);
    expect(talk('pellets')).toMatchObject({
      level: 'beginner',
      topics: ['food'],
    });
  });

  it('bring back as part of another talk what was held to be none', () => {
    const { mentions } = outcome([
      { kind: 'not-a-talk', talk: 'diary' },
      { kind: 'merge', talks: ['diary', 'pellets'] },
    ]);
    expect(mentions.pellets).toBe('p1,p2');
  });
});

describe('split', () => {
  it('makes a talk of its own, with a name that stays', () => {
    const split: DecisionBody = {
      kind: 'split',
      talk: 'silent',
      mentions: ['s2'],
    };
    const { mentions } = outcome([split]);
    const name = Object.keys(mentions).find(key => mentions[key] === 's2');
    expect(mentions).toMatchObject({ silent: 's1', pellets: 'p1' });
    expect(name).toMatch(/^silent-wings-/);
    count -= 1;
    const later = outcome([split], {
      documents: [
        ...documents,
        recap('0', { ...silentAgain, id: 's0', day: '2030-05-09' }),
      ],
      published: [...published, { name: name ?? '', mentions: ['s2'] }],
    });
    expect(later.mentions[name ?? '']).toBe('s2');
  });

  it('leaves the name to what stays, also where the first mention leaves', () => {
    const split: DecisionBody = {
      kind: 'split',
      talk: 'silent',
      mentions: ['s1'],
    };
    const { mentions } = outcome([split]);
    expect(mentions.silent).toBe('s2');
    const name = Object.keys(mentions).find(key => mentions[key] === 's1');
    count -= 1;
    const alone = outcome([split], {
      documents: [recap('a', silent, pellets)],
      published: [...published, { name: name ?? '', mentions: ['s1'] }],
    });
    expect(alone.mentions[name ?? '']).toBe('s1');
  });

  it('lets later mentions go where more speaks for it', () => {
    const moved = { ...silentAgain, speakers: speakers('Tom Reed') };
    const { mentions } = outcome(
      [{ kind: 'split', talk: 'silent', mentions: ['s2'] }],
      {
        documents: [
          recap('a', silent),
          recap('b', moved),
          recap(
            'c',
            aMention('s9', silent.title, { ...silent, id: 's9', video: null }),
          ),
        ],
      },
    );
    expect(mentions.silent).toBe('s1,s9');
  });
});

describe('not-a-talk', () => {
  it('forgets what the mentions speak of, later ones too', () => {
    const { talks, people, idleDecisions, keptNames } = outcome(
      [{ kind: 'not-a-talk', talk: 'silent' }],
      { documents: [...documents, recap('c', { ...silent, id: 's3' })] },
    );
    expect(talks.map(talk => talk.name)).toEqual(['diary', 'pellets']);
    expect(people).toEqual([]);
    expect(idleDecisions).toEqual([]);
    expect(keptNames).toEqual([
      {
        name: 'silent',
        mentions: ['s1', 's2', 's3'],
        externalIds: ['youtube:abcdefghi_-'],
      },
    ]);
  });
});

describe('correct', () => {
  it('puts fields right one by one, and refers to things that are there', () => {
    const { talk, events, organizations } = outcome([
      {
        kind: 'correct',
        talk: 'silent',
        field: 'title',
        value: 'Velvet Wings',
      },
      {
        kind: 'correct',
        talk: 'silent',
        field: 'event',
        value: 'Tern Day 2031',
      },
      {
        kind: 'correct',
        talk: 'silent',
        field: 'presenters',
        value: [
          { name: 'Una Voss', organization: 'Heron Bank' },
          { name: 'Bo Lund', organization: null },
        ],
      },
      {
        kind: 'correct',
        talk: 'silent',
        field: 'video',
        value: 'https://vimeo.com/123456',
      },
      { kind: 'correct', talk: 'pellets', field: 'date', value: null },
    ]);
    expect(talk('silent')).toMatchObject({
      title: 'Velvet Wings',
      event: 'tern-day-2031',
      presenters: [
        { name: 'Una Voss', organization: 'heron-bank' },
        { name: 'Bo Lund', organization: null },
      ],
      organizations: ['heron-bank'],
      media: [{ kind: 'video', provider: 'vimeo', id: '123456' }],
      externalIds: ['vimeo:123456'],
      corrected: ['event', 'presenters', 'title', 'video'],
      evidence: { type: 's1' },
    });
    expect(talk('pellets')).toMatchObject({ date: null, corrected: ['date'] });
    expect(events.map(event => event.name)).toContain('tern-day-2031');
    expect(organizations.map(o => o.name)).toContain('heron-bank');
  });
});

describe('pin, hide and topics', () => {
  it('are marked on the talk', () => {
    const { talk } = outcome([
      { kind: 'pin', talk: 'silent' },
      { kind: 'hide', talk: 'pellets' },
      { kind: 'add-topic', talk: 'diary', topic: 'food' },
    ]);
    expect(talk('silent')).toMatchObject({ pinned: true, hidden: false });
    expect(talk('pellets')).toMatchObject({ pinned: false, hidden: true });
    expect(talk('diary')?.topicReasons).toEqual([
      { topic: 'food', rule: 'curator', matched: null, mention: null },
    ]);
  });
});

describe('decisions', () => {
  it('are idle while what they speak of is gone, and work when it is back', () => {
    const decisions: DecisionBody[] = [
      { kind: 'pin', talk: 'diary' },
      { kind: 'merge', talks: ['diary', 'pellets'] },
      { kind: 'hide', talk: 'never-heard-of' },
      { kind: 'split', talk: 'diary', mentions: ['gone'] },
    ];
    const gone = outcome(decisions, {
      documents: [recap('a', silent, pellets)],
    });
    expect(gone.idleDecisions).toHaveLength(4);
    expect(outcome(decisions).idleDecisions).toHaveLength(2);
    expect(outcome(decisions).talk('pellets')?.pinned).toBe(true);
  });

  it('keep their effect on a talk that is told again under other ids', () => {
    const hide: DecisionBody = { kind: 'hide', talk: 'known' };
    const known = {
      name: 'known',
      mentions: ['before'],
      externalIds: ['youtube:abcdefghi_-'],
    };
    const retitled = { ...silent, id: 's7', title: 'Wings, Silent' };
    const { talk } = outcome([hide], {
      documents: [recap('a', retitled)],
      published: [known],
    });
    expect(talk('known')).toMatchObject({
      hidden: true,
      title: 'Wings, Silent',
    });
  });
});
