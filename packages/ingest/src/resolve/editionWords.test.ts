import { wordsBeside } from './editionWords';

describe('wordsBeside', () => {
  it('are those of the place, the region and the months', () => {
    const facts = [
      {
        title: 'Heron Summit',
        startDate: '2031-03-31',
        endDate: '2031-04-02',
        location: 'Hall 4, Lyon',
      },
    ];
    expect([...wordsBeside({ facts, region: 'europe' })].sort()).toEqual([
      '4',
      'apr',
      'april',
      'europe',
      'hall',
      'lyon',
      'mar',
      'march',
    ]);
  });

  it('are none where nothing is known, or no date', () => {
    const facts = [{ title: 'Heron Summit', startDate: 'soon' }];
    expect(wordsBeside({ facts, region: null }).size).toBe(0);
  });
});
