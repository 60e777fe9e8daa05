import { readSource, resolve, type ResolveInput } from '@lectern/ingest';
import { aPack } from '../__testUtils__/documents';
import { InProcessIngest } from '../__testUtils__/InProcessIngest';
import { LastingResolver } from './LastingResolver';

const given = (source: string, titles: string[], recommends = true) =>
  readSource({ source, bytes: Buffer.from(aPack(titles)) }).map(document => ({
    document,
    recommends,
  }));

const [ROSES] = given('roses.yaml', ['Roses at scale', 'Hedges as code']);
const [SOIL] = given('soil.yaml', ['Soil as a platform']);
const [BEES] = given('bees.yaml', ['Bees at night', 'Roses at scale']);

function expected(input: ResolveInput) {
  const { people: _, ...resolved } = resolve(input);
  return resolved;
}

describe('LastingResolver', () => {
  let thread: InProcessIngest;
  let start: jest.SpyInstance;
  let resolver: LastingResolver;

  beforeEach(() => {
    thread = new InProcessIngest();
    start = jest.spyOn(thread, 'startResolver');
    resolver = new LastingResolver({ thread });
  });

  const check = async (input: ResolveInput) => {
    const resolved = await resolver.resolve(input);
    expect(resolved).toMatchObject(expected(input));
    return resolved;
  };

  it('resolves as the library does, whatever comes and goes', async () => {
    const first = await check({ documents: [ROSES, SOIL] });
    const talkCalled = (title: string) =>
      first.talks.find(talk => talk.title === title)?.name ?? `no ${title}`;
    const roses = talkCalled('Roses at scale');
    const soil = talkCalled('Soil as a platform');
    const published = first.talks.map(({ name, mentions, externalIds }) => ({
      name,
      mentions: mentions.map(({ id }) => id),
      externalIds,
    }));
    const steps: ResolveInput[] = [
      { documents: [ROSES, SOIL, BEES] },
      { documents: [ROSES, BEES] },
      { documents: [BEES, ROSES, SOIL], published },
      {
        documents: [BEES, ROSES, SOIL],
        published,
        decisions: [
          { id: '1', kind: 'merge', talks: [roses, soil] },
          { id: '2', kind: 'hide', talk: talkCalled('Hedges as code') },
        ],
      },
      { documents: given('roses.yaml', ['Roses at scale']), published },
      { documents: given('roses.yaml', ['Roses at scale'], false), published },
      // Two documents of one name
      { documents: [ROSES, ...given('roses.yaml', ['Moss'])], published },
      { documents: [ROSES], published },
      { documents: [] },
    ];
    for (const step of steps) {
      await check(step);
    }
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('gives the very same talks where nothing bears on them', async () => {
    const before = await check({ documents: [ROSES, SOIL] });
    const hedges = before.talks.find(({ title }) => title === 'Hedges as code');
    const after = await check({
      documents: [ROSES, SOIL],
      decisions: [{ id: '1', kind: 'pin', talk: hedges?.name ?? '' }],
    });
    const same = after.talks.filter(talk => before.talks.includes(talk));
    expect(same.map(({ title }) => title).sort()).toEqual([
      'Roses at scale',
      'Soil as a platform',
    ]);
  });

  it.each([
    ['on another day', { asOf: '2026-01-02' }],
    ['when the thread was stopped', {}],
  ])('begins anew %s', async (_, change) => {
    await check({ documents: [ROSES], asOf: '2026-01-01' });
    if (!('asOf' in change)) await thread.close();
    await check({
      documents: [ROSES, SOIL],
      asOf: '2026-01-01',
      ...change,
    });
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('goes on from nothing that failed', async () => {
    await check({ documents: [ROSES] });
    jest
      .spyOn(thread, 'stepResolver')
      .mockRejectedValueOnce(new Error('The reading was stopped.'));
    await expect(resolver.resolve({ documents: [SOIL] })).rejects.toThrow(
      'stopped',
    );
    await check({ documents: [ROSES, SOIL] });
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing of what is too large', async () => {
    resolver = new LastingResolver({ thread, maxMentions: 2 });
    await check({ documents: [ROSES, SOIL] });
    expect(start).not.toHaveBeenCalled();
    await check({ documents: [ROSES] });
    expect(start).toHaveBeenCalledTimes(1);
  });
});
