import type { DecisionBody, PublishedName } from '../../model';
import { aMention, speakers } from '../testing';
import {
  diary,
  documents,
  outcome,
  pellets,
  published,
  recap,
  silent,
  silentAgain,
} from './testing';

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
