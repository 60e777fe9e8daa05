import { canonicalUrl, externalIdsOf, readAddress } from './externalIds';
import { aMention } from './testing';

describe('readAddress', () => {
  it.each([
    ['https://sched.co/1AbCd', 'sched', '1AbCd'],
    ['http://sched.co/event/1AbCd', 'sched', '1AbCd'],
    ['https://owls31.sched.com/event/1AbCd', 'sched', '1AbCd'],
    [
      'https://owls31.sched.com/event/1AbCd/owls-at-night?x=1',
      'sched',
      '1AbCd',
    ],
    ['https://owls31.sched.org/event/1AbCd/owls', 'sched', '1AbCd'],
    [
      'https://www.youtube.com/watch?v=abcdefghi_-&list=PL1',
      'youtube',
      'abcdefghi_-',
    ],
    [
      'https://m.youtube.com/watch?app=desktop&v=abcdefghi_-',
      'youtube',
      'abcdefghi_-',
    ],
    ['https://youtu.be/abcdefghi_-?si=xyz', 'youtube', 'abcdefghi_-'],
    [
      'https://www.youtube-nocookie.com/embed/abcdefghi_-',
      'youtube',
      'abcdefghi_-',
    ],
    [
      'https://youtube.com/live/abcdefghi_-?feature=share',
      'youtube',
      'abcdefghi_-',
    ],
    ['https://vimeo.com/123456789', 'vimeo', '123456789'],
    ['https://player.vimeo.com/video/123456789?h=1', 'vimeo', '123456789'],
  ])('%s', (url, provider, id) => {
    expect(readAddress(url)).toEqual({ provider, id });
  });

  it.each([
    'https://www.youtube.com/playlist?list=PL1',
    'https://www.youtube.com/@channel',
    'https://owls31.sched.com/',
    'https://owls31.sched.com/speaker/ida_moor',
    'https://notyoutube.com/watch?v=abcdefghi_-',
    'https://youtube.com.example.org/watch?v=abcdefghi_-',
    'https://example.org/event/1AbCd',
    'mailto:ida@example.org',
    'no address',
    '',
  ])('finds no talk in %p', url => {
    expect(readAddress(url)).toBeNull();
  });

  it('takes what is entered at its beginning for the whole recording', () => {
    expect(readAddress('https://youtu.be/abcdefghi_-?t=0s')).toEqual({
      provider: 'youtube',
      id: 'abcdefghi_-',
    });
  });

  it.each([
    ['t=90', 90],
    ['t=1m30s', 90],
    ['t=1h0m5s', 3605],
    ['start=12', 12],
  ])('reads where a recording is entered, %s', (at, startSeconds) => {
    expect(readAddress(`https://youtu.be/abcdefghi_-?${at}`)).toEqual({
      provider: 'youtube',
      id: 'abcdefghi_-',
      startSeconds,
    });
  });
});

describe('externalIdsOf', () => {
  it.each([
    [undefined, 'youtube:abcdefghi_-'],
    [0, 'youtube:abcdefghi_-@0'],
    [90, 'youtube:abcdefghi_-@90'],
  ])(
    'takes no part of a recording for the whole, from %p',
    (startSeconds, id) => {
      const url = 'https://youtu.be/abcdefghi_-';
      const mention = aMention('1', 'Owls', {
        video: url,
        media: [
          {
            kind: 'video',
            provider: 'youtube',
            url,
            ...(startSeconds !== undefined && { startSeconds }),
          },
        ],
      });
      expect(externalIdsOf(mention)).toEqual([id]);
    },
  );

  it('gathers what is stated and what addresses say, once', () => {
    const mention = aMention('1', 'Owls', {
      url: 'https://sched.co/1AbCd',
      video: 'https://youtu.be/abcdefghi_-',
      externalIds: ['sched:1AbCd', 'guid:77', 'nonsense'],
      media: [
        {
          kind: 'repository',
          provider: 'vimeo',
          url: 'https://vimeo.com/123456789',
        },
      ],
    });
    expect(externalIdsOf(mention)).toEqual([
      'guid:77',
      'sched:1AbCd',
      'youtube:abcdefghi_-',
    ]);
  });
});

describe('canonicalUrl', () => {
  it.each([
    'https://www.example.org/a/b/?utm_source=x#top',
    'http://example.org/a/b',
    'HTTPS://EXAMPLE.ORG/a/b/index.html',
  ])('is the same for %s', url => {
    expect(canonicalUrl(url)).toBe('example.org/a/b');
  });

  it('keeps what tells pages apart', () => {
    expect(canonicalUrl('https://example.org/?p=2')).not.toBe(
      canonicalUrl('https://example.org/?p=3'),
    );
    expect(canonicalUrl('/relative')).toBeNull();
  });
});
