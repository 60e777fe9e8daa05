import { type Decision, readSource } from '@lectern/ingest';
import { InProcessIngest } from '../__testUtils__/InProcessIngest';
import type { StoredReading } from '../database';
import { LastingResolver } from '../ingest';
import { KnownTalks } from './KnownTalks';
import { toKnowledge } from './toKnowledge';

const read = (sourceId: string, source: string, pack: string) =>
  readSource({ source, bytes: Buffer.from(`lectern: 1\n${pack}`) }).map(
    (document): StoredReading => ({ sourceId, document }),
  );

const TALKS = `talks:
  - { title: Growing roses at scale, event: Garden Days 2025, speakers: [{ name: Rosa Thorn, organization: Hedge Labs }] }
  - { title: Growing roses at scale, event: Garden Days 2026, speakers: [{ name: Rosa Thorn, organization: Hedge Labs }] }
  - { title: Soil as a platform, event: Garden Days 2025, speakers: [{ name: Moss Green, organization: Loam }] }
`;

const today = '2026-01-01';

describe('KnownTalks', () => {
  const resolver = new LastingResolver({ thread: new InProcessIngest() });
  const known = new KnownTalks();

  async function learn(readings: StoredReading[], decisions: Decision[] = []) {
    const resolution = await resolver.resolve({
      documents: readings.map(({ document }) => ({
        document,
        recommends: true,
      })),
      decisions,
    });
    const knowledge = toKnowledge(resolution, readings, { today, known });
    expect(knowledge).toEqual(toKnowledge(resolution, readings, { today }));
    return knowledge;
  }

  it('makes anew only what has changed, and all of that', async () => {
    const garden = read('garden', 'talks.yaml', TALKS);
    const first = await learn(garden);
    const [one, other] = first.talks.filter(
      ({ talk }) => talk.sameWork.length > 0,
    );
    const soil = first.talks.find(({ talk }) => /Soil/.test(talk.title));
    expect(first.talks).toHaveLength(3);

    // The talk of the same work is told of by the other one
    const hidden = await learn(garden, [
      { id: '1', kind: 'hide', talk: one.talk.id },
    ]);
    const left = hidden.talks.find(({ talk }) => talk.id === other.talk.id);
    expect(left?.talk.sameWork).toEqual([]);
    expect(hidden.talks).toContain(soil);

    // The event and the organization are called otherwise
    const facts = read(
      'facts',
      'facts.yaml',
      `events: [{ title: The Days of Gardens 2025, aliases: [Garden Days 2025] }]
organizations: [{ title: Loam Inc, aliases: [Loam] }]
`,
    );
    const renamed = await learn([...garden, ...facts]);
    expect(renamed.talks).not.toContain(soil);

    // The same document of another source
    const moved = garden.map(reading => ({ ...reading, sourceId: 'moved' }));
    const { talks } = await learn([...moved, ...facts]);
    expect(talks.map(({ mentions }) => mentions[0].sourceId)).toEqual(
      talks.map(() => 'moved'),
    );
  });
});
