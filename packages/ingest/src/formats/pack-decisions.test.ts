import { readSource } from '../readSource';
import { resolve } from '../resolve';
import { Resolver } from '../resolve/Resolver';

const PACK = `lectern: 1
decisions:
  - { kind: merge, talks: [one-talk, same-talk] }
  - { kind: keep-apart, talks: [one-talk, other-talk] }
  - { kind: split, talk: one-talk, mentions: [abc] }
  - { kind: not-a-talk, talk: a-party }
  - kind: correct
    talk: one-talk
    field: presenters
    value:
      - name: Odalys Brandt
        organization: Lanternworks
      - name: Tomas Reznik
  - { kind: correct, talk: one-talk, field: date, value: 2031-04-02 }
  - { kind: correct, talk: one-talk, field: event }
  - { kind: pin, talk: one-talk }
  - { kind: hide, talk: one-talk }
  - { kind: add-topic, talk: one-talk, topic: on-call }
  - { kind: remove-topic, talk: one-talk, topic: on-call }
`;

function read(text: string, source = 'garden.yaml') {
  return readSource({ source, bytes: new TextEncoder().encode(text) });
}

describe('decisions of a pack', () => {
  it('say all that can be decided in the portal', () => {
    const [{ decisions = [], warnings }] = read(PACK);
    expect(warnings).toEqual([]);
    expect(decisions.map(({ line }) => line)).toEqual([
      3, 4, 5, 6, 7, 14, 15, 16, 17, 18, 19,
    ]);
    expect(new Set(decisions.map(({ decision }) => decision.id)).size).toBe(11);
    const bodies = decisions.map(({ decision: { id, ...body } }) => body);
    expect(bodies[0]).toEqual({
      kind: 'merge',
      talks: ['one-talk', 'same-talk'],
    });
    expect(bodies[4]).toEqual({
      kind: 'correct',
      talk: 'one-talk',
      field: 'presenters',
      value: [
        { name: 'Odalys Brandt', organization: 'Lanternworks' },
        { name: 'Tomas Reznik', organization: null },
      ],
    });
    expect(bodies[6]).toEqual({
      kind: 'correct',
      talk: 'one-talk',
      field: 'event',
      value: null,
    });
  });

  it.each([
    ['{ kind: mrege, talks: [a, b] }', /`kind` must be one of merge, keep-/],
    ['{ kind: merge, talks: [a] }', /`talks` must be the names of two talks/],
    ['{ kind: merge, talks: [a, a] }', /names `a` twice/],
    ['{ kind: pin }', /`talk` is missing/],
    ['{ kind: pin, talk: My Talk }', /`talk` must be lower case letters/],
    [
      '{ kind: correct, talk: a, field: room, value: b }',
      /`field` must be one of title, type/,
    ],
    [
      '{ kind: correct, talk: a, field: date, value: soon }',
      /`value` must be a date/,
    ],
    ['{ kind: correct, talk: a, field: title }', /`value` is missing/],
    ['{ kind: split, talk: a, mentions: [] }', /must name the mentions/],
  ])('that are wrong are told with their line: %s', (decision, says) => {
    const [{ decisions, warnings }] = read(
      `lectern: 1\ntitle: Ours\ndecisions:\n  - ${decision}\n  - { kind: pin, talk: kept }\n`,
    );
    expect(decisions).toHaveLength(1);
    expect(warnings).toEqual([
      { line: 4, message: expect.stringMatching(says) },
    ]);
  });

  const TALKS = `lectern: 1
talks:
  - { name: one-talk, title: The Quiet Pager, event: GardenCon 2031 }
  - { name: a-party, title: Dancing on the Lawn, event: GardenCon 2031 }
`;
  const DECISIONS = `lectern: 1
decisions:
  - { kind: not-a-talk, talk: a-party }
  - { kind: correct, talk: one-talk, field: title, value: A Quiet Pager }
  - { kind: pin, talk: gone }
`;

  it('hold for the talks of all sources, and give way to what is decided elsewhere', () => {
    const documents = [...read(TALKS, 'talks.yaml'), ...read(DECISIONS)].map(
      document => ({ document, recommends: false }),
    );
    const { talks, idleDecisions } = resolve({ documents });
    expect(talks).toMatchObject([
      { name: 'one-talk', title: 'A Quiet Pager', corrected: ['title'] },
    ]);
    const stated = documents[1].document.decisions ?? [];
    expect(idleDecisions).toEqual([stated[2].decision.id]);
    const portal = resolve({
      documents: [...documents].reverse(),
      decisions: [
        {
          id: '1',
          kind: 'correct',
          talk: 'one-talk',
          field: 'title',
          value: 'The Pager',
        },
      ],
    });
    expect(portal.talks[0].title).toBe('The Pager');
  });

  it('come and go with their pack', () => {
    const resolver = new Resolver({
      documents: read(TALKS, 'talks.yaml').map(document => ({
        document,
        recommends: false,
      })),
    });
    const names = () => resolver.resolution().talks.map(({ title }) => title);
    const before = names();
    expect(before).toHaveLength(2);
    read(DECISIONS).forEach(document => resolver.add(document, false));
    expect(names()).toEqual(['A Quiet Pager']);
    resolver.setDecisions([{ id: '1', kind: 'pin', talk: 'one-talk' }]);
    expect(names()).toEqual(['A Quiet Pager']);
    expect(resolver.resolution().talks[0].pinned).toBe(true);
    resolver.remove('garden.yaml');
    expect(names()).toEqual(before);
  });
});
