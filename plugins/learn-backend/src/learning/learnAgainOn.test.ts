import { readSource, resolve } from '@lectern/ingest';
import { learnAgainOn } from './learnAgainOn';

/** A talk that articles of these days recommend. */
function talksOf(days: string[], asOf: string) {
  const documents = readSource({
    source: 'pack.yaml',
    bytes: Buffer.from(
      [
        'lectern: 1',
        'talks:',
        '  - title: Soil as a Platform',
        '    recommendations:',
        ...days.map(
          (day, index) =>
            `      - { title: Part ${index}, author: Writer ${index}, publishedAt: ${day} }`,
        ),
      ].join('\n'),
    ),
  });
  return resolve({
    documents: documents.map(document => ({ document, recommends: false })),
    asOf,
  }).talks;
}

describe('learnAgainOn', () => {
  it('is never where nothing is dated in the future', () => {
    const days = ['2024-01-01', '2025-03-02'];
    expect(learnAgainOn(talksOf(days, '2025-03-01'), '2025-03-01')).toBeNull();
    expect(learnAgainOn([], '2025-03-01')).toBeNull();
  });

  it('is the first day on which the library makes something else of it', () => {
    const days = ['2024-01-01', '2025-03-05', '2025-06-01'];
    const today = '2025-03-01';
    const day = learnAgainOn(talksOf(days, today), today);
    expect(day).toBe('2025-03-04');

    const scores = (asOf: string) =>
      talksOf(days, asOf).map(({ score }) => score);
    expect(scores('2025-03-03')).toEqual(scores(today));
    expect(scores('2025-03-04')).not.toEqual(scores(today));
    expect(learnAgainOn(talksOf(days, '2025-03-04'), '2025-03-04')).toBe(
      '2025-05-31',
    );
  });

  it('is after today, whatever the hour that is stated', () => {
    const [talk] = talksOf(['2025-03-05'], '2025-03-01');
    const at = (publishedAt: string) => [
      {
        ...talk,
        recommendations: [{ ...talk.recommendations[0], publishedAt }],
      },
    ];
    expect(learnAgainOn(at('2025-03-02T15:00:00Z'), '2025-03-01')).toBe(
      '2025-03-02',
    );
    expect(learnAgainOn(at('2025-03-02T00:00:00Z'), '2025-03-01')).toBeNull();
    expect(learnAgainOn(at('soon'), '2025-03-01')).toBeNull();
  });
});
