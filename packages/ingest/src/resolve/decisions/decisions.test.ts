import type { DecisionBody } from '../../model';
import { documents, outcome, pellets, recap, silent } from './testing';

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
