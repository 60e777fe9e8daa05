import type { Mention } from '@lectern/ingest';
import { recommends, recommendSettings } from './recommends';

const mention = (rule: string): Mention => ({
  id: rule,
  title: 'Roses',
  type: 'talk',
  speakers: [],
  event: null,
  day: null,
  start: null,
  url: null,
  video: null,
  slides: null,
  takeaway: null,
  line: null,
  rule,
});

describe('recommends', () => {
  it.each([
    ['markdown', true],
    ['html', true],
    ['text', true],
    ['feed', true],
    ['pack', false],
    ['catalog', false],
    ['ical', false],
    ['sessionize', false],
    ['schedule-xml', false],
    ['of-a-module', false],
  ])('is for %s: %p', (format, expected) => {
    const document = { format, mentions: [mention('list-item')] };
    expect(recommends(undefined, document)).toBe(expected);
    expect(recommends({ recommend: !expected }, document)).toBe(!expected);
  });

  it('tells a channel of recordings from a feed of posts', () => {
    const feed = (...rules: string[]) => ({
      format: 'feed',
      mentions: rules.map(mention),
    });
    expect(recommends({}, feed('video-title', 'video-title'))).toBe(false);
    expect(recommends({}, feed('video-title', 'list-item'))).toBe(true);
    expect(recommends({}, feed())).toBe(true);
  });

  it('has settings of its own, whatever the order of the sources', () => {
    const source = {
      kind: 'url' as const,
      location: '',
      format: 'auto',
      schedule: { frequency: { hours: 1 }, timeout: { hours: 1 } },
    };
    const one = { ...source, id: 'a', recommend: true };
    const other = { ...source, id: 'b' };
    expect(recommendSettings([one, other])).toBe(
      recommendSettings([other, one]),
    );
    expect(recommendSettings([other])).not.toBe(
      recommendSettings([{ ...other, recommend: false }]),
    );
  });
});
