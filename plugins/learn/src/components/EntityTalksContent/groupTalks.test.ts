import type { TalkEntityV1alpha1 } from '@lectern/backstage-plugin-learn-common';
import { groupTalks, hasWords } from './groupTalks';

const talk = (
  name: string,
  spec: Partial<TalkEntityV1alpha1['spec']> = {},
): TalkEntityV1alpha1 => ({
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Talk',
  metadata: { name },
  spec: { type: 'talk', ...spec },
});

const talks = [
  talk('undated'),
  talk('late', { date: '2031-05-14', startTime: '10:00' }),
  talk('afternoon', { date: '2031-05-13', startTime: '14:00' }),
  talk('morning', { date: '2031-05-13', startTime: '09:30' }),
  talk('before', { date: '2030-01-01' }),
];

const named = (by: 'day' | 'year') =>
  groupTalks(talks, by).map(({ key, talks: members }) => [
    key,
    members.map(({ metadata }) => metadata.name),
  ]);

describe('groupTalks', () => {
  it('gives the days of an event in the order of its schedule', () => {
    expect(named('day')).toEqual([
      ['2030-01-01', ['before']],
      ['2031-05-13', ['morning', 'afternoon']],
      ['2031-05-14', ['late']],
      [undefined, ['undated']],
    ]);
  });

  it('gives the years of an organization, the latest first', () => {
    expect(named('year')).toEqual([
      ['2031', ['late', 'afternoon', 'morning']],
      ['2030', ['before']],
      [undefined, ['undated']],
    ]);
  });
});

describe('hasWords', () => {
  const known = {
    ...talk('paved-roads', {
      presenters: [{ name: 'Ida Quill', organization: 'Brook' }],
      topics: ['golden-paths'],
    }),
  };
  known.metadata = { ...known.metadata, title: 'Paved Roads' };

  it.each([
    ['', true],
    ['ROADS', true],
    ['quill paved', true],
    ['brook', true],
    ['golden path', true],
    ['roads canals', false],
  ])('of “%s” is %s', (words, found) => {
    expect(hasWords(known, words)).toBe(found);
  });
});
