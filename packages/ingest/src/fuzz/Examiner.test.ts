import { Examiner } from './Examiner';

jest.setTimeout(120_000);

const execArgv = [
  '--require',
  require.resolve('@backstage/cli/config/nodeTransform.cjs'),
];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const talks = bytesOf(
  `# Heron Days 2031\n\n${'- “Silent Wings at Night” by Ida Moor, Gullwing\n'.repeat(
    4_000,
  )}`,
);

describe('Examiner', () => {
  it('says what came of each document', async () => {
    const examiner = new Examiner({ deadline: 60_000, memory: 512 }, execArgv);
    const outcomes = await examiner.examine(
      [
        { step: 'auto', documents: [bytesOf('# Notes\n\nNothing much.')] },
        { step: 'ical', documents: [bytesOf('{}')] },
      ],
      true,
    );
    await examiner.close();
    expect(outcomes).toMatchObject([
      { fault: null, readAs: 'markdown' },
      { fault: null, readAs: null },
    ]);
  });

  it('goes on with the next where one does not end', async () => {
    const examiner = new Examiner({ deadline: 50, memory: 512 }, execArgv);
    const outcomes = await examiner.examine(
      [
        { step: 'auto', documents: [talks] },
        { step: 'pack', documents: [bytesOf('{}')] },
      ],
      false,
    );
    await examiner.close();
    expect(outcomes.map(({ fault }) => fault?.kind)).toEqual([
      'hang',
      undefined,
    ]);
  });
});
