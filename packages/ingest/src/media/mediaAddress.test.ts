import { embeddedPage, mediaOf, readMediaAddress } from './mediaAddress';

describe('mediaOf', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abcdefghijk', 'youtube', 'abcdefghijk'],
    ['https://youtu.be/abcdefghijk?si=x', 'youtube', 'abcdefghijk'],
    ['https://m.youtube.com/live/abcdefghijk', 'youtube', 'abcdefghijk'],
    [
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
      'youtube',
      'abcdefghijk',
    ],
    ['https://player.vimeo.com/video/123456789', 'vimeo', '123456789'],
    ['https://www.youtube.com/@someone', 'youtube', undefined],
    ['https://notyoutube.com/watch?v=abcdefghijk', 'notyoutube.com', undefined],
    ['https://www.example.org/a.mp4', 'example.org', undefined],
  ])('knows what is behind %s', (url, provider, id) => {
    expect(mediaOf('video', url)).toEqual({
      kind: 'video',
      provider,
      url,
      ...(id && { id }),
    });
  });

  it('starts where it is told', () => {
    expect(mediaOf('audio', 'https://pod.example.org/1.mp3', 0)).toEqual({
      kind: 'audio',
      provider: 'pod.example.org',
      url: 'https://pod.example.org/1.mp3',
      startSeconds: 0,
    });
  });

  it('takes nothing for an id that is none', () => {
    const url = 'https://www.youtube.com/watch?v=../../redirect%3Fq=x';
    expect(mediaOf('video', url)).toEqual({
      kind: 'video',
      provider: 'youtube',
      url,
    });
  });
});

describe('readMediaAddress', () => {
  it.each([
    [
      'https://media.ccc.de/v/99c9-12-owls',
      'video',
      'media.ccc.de:99c9-12-owls',
    ],
    ['https://youtu.be/abcdefghijk?t=90', 'video', 'youtube:abcdefghijk'],
    ['https://vimeo.com/123456789', 'video', 'vimeo:123456789'],
    ['https://archive.org/details/owlcon-2031', 'video', null],
    ['https://video.fosdem.org/2031/janson/owls.webm', 'video', null],
    ['https://cdn.media.ccc.de/congress/2031/owls.mp4', 'video', null],
    ['https://tube.example.org/w/1a2b3c4d5e', 'video', null],
    ['https://files.example.org/owls.mp4?x=1', 'video', null],
    ['https://files.example.org/owls.opus', 'audio', null],
    ['https://static.sched.com/hosted_files/owl31/ab/deck.pdf', 'slides', null],
    ['https://speakerdeck.com/ida/owls', 'slides', null],
    ['https://docs.google.com/presentation/d/1-2_x', 'slides', null],
  ])('%s is %s', (url, kind, externalId) => {
    expect(readMediaAddress(url)).toMatchObject({ kind, externalId });
  });

  it('reads where the talk begins', () => {
    const start = (at: string) =>
      readMediaAddress(`https://youtu.be/abcdefghijk${at}`)?.startSeconds;
    expect(
      ['?t=90', '?t=1m30s', '?start=12', '#t=1h', '', '?t=x'].map(start),
    ).toEqual([90, 90, 12, 3600, undefined, undefined]);
  });

  it.each([
    'https://www.youtube.com/playlist?list=PL1',
    'https://www.youtube.com/@someone',
    'https://vimeo.com/someone',
    'https://media.ccc.de/c/99c9',
    'https://www.twitch.tv/someone',
    'https://video.fosdem.org/2031/',
    'https://docs.google.com/document/d/1',
    'https://notspeakerdeck.com/x',
    'https://speakerdeck.com/ida',
    'https://www.slideshare.net/ida',
    'ftp://example.org/owls.mp4',
    '//youtu.be/abcdefghijk',
    'owls.mp4',
  ])('%s is no recording and no deck', url => {
    expect(readMediaAddress(url)).toBeNull();
  });
});

describe('embeddedPage', () => {
  it.each([
    [
      '//www.youtube.com/embed/abcdefghijk?rel=0',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    ['https://player.vimeo.com/video/123456789', 'https://vimeo.com/123456789'],
    [
      '//speakerdeck.com/player/0123456789abcdef0123',
      'https://speakerdeck.com/player/0123456789abcdef0123',
    ],
    ['https://media.ccc.de/v/owls/oembed', 'https://media.ccc.de/v/owls'],
    ['https://maps.example.org/embed', null],
    ['', null],
  ])('%s shows %s', (src, page) => {
    expect(embeddedPage(src)).toBe(page);
  });
});
