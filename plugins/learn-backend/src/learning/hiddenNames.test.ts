import { type Decision, readSource, resolve } from '@lectern/ingest';
import { toKnowledge } from './toKnowledge';

/** Two talks, of which the first is hidden. */
function learn(pack: string) {
  const readings = readSource({
    source: 'pack.yaml',
    bytes: Buffer.from(pack),
  }).map(document => ({ sourceId: 'pack', document }));
  const decisions: Decision[] = [
    { id: '1', kind: 'hide', talk: 'secret-gardens' },
  ];
  const resolution = resolve({
    documents: readings.map(({ document }) => ({ document, recommends: true })),
    decisions,
  });
  const knowledge = toKnowledge(resolution, readings, {
    today: '2026-01-01',
  });
  return {
    ...knowledge,
    titles: {
      talks: knowledge.talks.map(({ talk }) => talk.title),
      hidden: knowledge.hidden.map(({ talk }) => talk.title),
      events: knowledge.events.map(({ title }) => title),
      organizations: knowledge.organizations.map(({ title }) => title),
      topics: knowledge.topics.map(({ id }) => id),
    },
  };
}

const TALKS = `
talks:
  - title: Secret Gardens
    name: secret-gardens
    event: Hidden Days 2025
    topics: [mazes]
    speakers: [{ name: Iris Gate, organization: Maze Makers }]
  - title: Open Gardens
    event: Garden Days 2025
    topics: [lawns]
    speakers: [{ name: Rosa Thorn, organization: Hedge Labs }]
`;

describe('hidden talks', () => {
  it('take along what nothing else speaks of', () => {
    const { titles, hidden } = learn(`lectern: 1${TALKS}`);
    expect(titles).toEqual({
      talks: ['Open Gardens'],
      hidden: ['Secret Gardens'],
      events: ['Garden Days 2025'],
      organizations: ['Hedge Labs'],
      topics: ['lawns'],
    });
    // Curators see it whole.
    expect(hidden[0].talk).toMatchObject({
      event: { title: 'Hidden Days 2025' },
      organizations: [{ title: 'Maze Makers' }],
      topics: [{ id: 'mazes' }],
    });
  });

  it('leave what a document describes in its own right', () => {
    const { titles } = learn(`lectern: 1
events:
  - title: Hidden Days 2025
    startDate: 2025-06-01
organizations:
  - title: Maze Makers
    domains: [maze.example.org]
topics:
  - name: mazes
    title: Mazes
${TALKS}`);
    expect(titles.events).toEqual(['Garden Days 2025', 'Hidden Days 2025']);
    expect(titles.organizations).toEqual(['Hedge Labs', 'Maze Makers']);
    expect(titles.topics).toEqual(expect.arrayContaining(['lawns', 'mazes']));
  });

  it('leave what something shown refers to', () => {
    const { titles, events } = learn(`lectern: 1
events:
  - title: Garden Days 2025
    sponsors: [Maze Makers]
${TALKS.replace('Hidden Days 2025', 'KubeCon Europe 2025').replace(
  'Garden Days 2025',
  'Platform Engineering Day Europe 2025',
)}`);
    expect(titles.hidden).toEqual(['Secret Gardens']);
    expect(titles.organizations).toContain('Maze Makers');
    const day = events.find(({ title }) => title.startsWith('Platform'));
    const umbrella = events.find(({ id }) => id === day?.partOf?.id);
    expect(umbrella).toMatchObject({ talkCount: 0 });
  });
});
