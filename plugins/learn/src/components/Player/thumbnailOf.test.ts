import type { TalkMedia } from '@lectern/backstage-plugin-learn-common';
import { thumbnailOf } from './thumbnailOf';

const media = (url: string, kind: TalkMedia['kind'] = 'video'): TalkMedia[] => [
  { kind, provider: 'x', url },
];
const url = 'https://youtu.be/abcdefghijk';

describe('thumbnailOf', () => {
  it('is the picture of an allowed host', () => {
    expect(thumbnailOf(media(url), ['i.ytimg.com'])).toBe(
      'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg',
    );
    expect(thumbnailOf(media(url), ['*.ytimg.com'])).toBeDefined();
  });

  it('is nothing without a list, and from no other host', () => {
    expect(thumbnailOf(media(url), [])).toBeUndefined();
    expect(thumbnailOf(media(url), ['example.org'])).toBeUndefined();
    expect(
      thumbnailOf(media('https://vimeo.com/123456789'), ['*.com']),
    ).toBeUndefined();
    expect(thumbnailOf(media(url, 'slides'), ['i.ytimg.com'])).toBeUndefined();
  });
});
