import type { Knex } from 'knex';
import { Library } from './Library';

/** A talk at the same event as all others. */
export const talk = (title: string, speaker: string, more: string[] = []) =>
  [
    `  - title: ${title}`,
    `    event: Garden Days 2025`,
    `    speakers: [{ name: ${speaker}, organization: Hedge Labs }]`,
    ...more.map(line => `    ${line}`),
  ].join('\n');

/** A pack with these talks. */
export const pack = (...talks: string[]) =>
  [
    'lectern: 1',
    'topics:',
    '  - name: pruning',
    '    title: Pruning',
    '  - name: bees',
    '    title: Bees',
    'talks:',
    ...talks,
  ].join('\n');

export const ROSES = talk('Cutting Roses at Scale', 'Rosa Thorn', [
  'video: https://www.youtube.com/watch?v=abcdefghijk',
]);
export const SOIL = talk('Soil as a Platform', 'Ivy Green', [
  'topics: [pruning]',
]);
export const BREAK = talk('Lemonade under the Lime Tree', 'Ben Weed');
export const GARDEN = pack(ROSES, SOIL, BREAK);

/** What the source `garden.yaml` goes through in its life; what a curator decided must hold after each step. */
export async function everyRefresh(
  knex: Knex,
  check: () => Promise<void>,
): Promise<void> {
  await check();
  let library = new Library(knex);
  const steps: Array<[string, () => Promise<void>]> = [
    ['read again', () => library.save('garden.yaml', GARDEN)],
    [
      'in another order, with more',
      () =>
        library.save(
          'garden.yaml',
          pack(talk('Ponds', 'Lily Pad'), BREAK, SOIL, ROSES),
        ),
    ],
    [
      'after the backend started again',
      async () => {
        library = new Library(knex);
        await library.learning.learn();
      },
    ],
    [
      'gone and back',
      async () => {
        await library.remove('garden.yaml');
        await expect(library.titles()).resolves.toEqual([]);
        await library.save('garden.yaml', GARDEN);
      },
    ],
    ['told by another source, too', () => library.save('b.yaml', GARDEN)],
    ['told by the other source alone', () => library.remove('garden.yaml')],
  ];
  for (const [step, act] of steps) {
    await act();
    await check().catch(error => {
      throw new Error(`Not any more when ${step}: ${error.message}`, {
        cause: error,
      });
    });
  }
}
