import type { TalkMedia } from '@lectern/backstage-plugin-learn-common';
import { playablesOf, watchAddress, type Playable } from './playables';
import { policyFor } from './policyFor';

const SCRIPT = ['javascript', 'alert(1)//owls'].join(':');

const PORTAL = 'https://portal.example.org';

const video = (url: string, part: Partial<TalkMedia> = {}): TalkMedia => ({
  kind: 'video',
  provider: 'example.org',
  url,
  ...part,
});

const first = (
  url: string,
  options: { allow?: string[]; part?: Partial<TalkMedia> } = {},
) => playablesOf([video(url, options.part)], options.allow ?? [], PORTAL).at(0);

function srcOf(playable: Playable | undefined, start?: number) {
  return playable?.kind === 'frame'
    ? playable.embed.src({ start, language: 'de', portal: PORTAL })
    : undefined;
}

describe('playablesOf', () => {
  it.each([
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://youtu.be/abcdefghijk?si=x',
    'https://m.youtube.com/live/abcdefghijk',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
    'http://www.youtube.com/watch?v=abcdefghijk',
  ])('plays %s without cookies', url => {
    const playable = first(url);
    expect(playable).toMatchObject({
      kind: 'frame',
      host: 'youtube-nocookie.com',
      origin: 'https://www.youtube-nocookie.com',
    });
    const src = new URL(srcOf(playable, 90) ?? '');
    expect(src.origin + src.pathname).toBe(
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    );
    expect(Object.fromEntries(src.searchParams)).toEqual({
      autoplay: '1',
      start: '90',
      cc_load_policy: '1',
      cc_lang_pref: 'de',
      hl: 'de',
      playsinline: '1',
      rel: '0',
      enablejsapi: '1',
      origin: PORTAL,
    });
  });

  it.each([
    ['https://vimeo.com/123456789', '/video/123456789', null],
    ['https://player.vimeo.com/video/123456789', '/video/123456789', null],
    ['https://vimeo.com/channels/owls/123456789', '/video/123456789', null],
    [
      'https://vimeo.com/123456789/0a1b2c3d4e',
      '/video/123456789',
      '0a1b2c3d4e',
    ],
    [
      'https://player.vimeo.com/video/123456789?h=0a1b2c3d4e',
      '/video/123456789',
      '0a1b2c3d4e',
    ],
  ])('plays %s without tracking', (url, path, hash) => {
    const playable = first(url);
    const src = new URL(srcOf(playable, 90) ?? '');
    expect(src.origin + src.pathname).toBe(`https://player.vimeo.com${path}`);
    expect(src.searchParams.get('dnt')).toBe('1');
    expect(src.searchParams.get('h')).toBe(hash);
    expect(src.hash).toBe('#t=90s');
  });

  it.each([
    'https://files.example.org/owls.mp4',
    'https://files.example.org/owls.WEBM?x=1',
    'https://portal.example.org/static/owls.m4v',
  ])('plays the file %s', url => {
    expect(first(url)).toMatchObject({ kind: 'file', url });
  });

  it.each([
    'https://www.youtube.com/@someone',
    'https://www.youtube.com/watch?v=../../redirect',
    'https://www.youtube.com.example.org/watch?v=abcdefghijk',
    'https://notyoutube.com/watch?v=abcdefghijk',
    'https://vimeo.com/someone',
    'https://media.ccc.de/v/owls',
    'https://tube.example.org/w/1a2b3c4d5e',
    'https://files.example.org/owls.m3u8',
    'http://files.example.org/owls.mp4',
    `${SCRIPT}.mp4`,
    'owls.mp4',
  ])('leaves %s to a link', url => {
    expect(first(url)).toBeUndefined();
  });

  it('plays the pages of hosts that are listed', () => {
    const src = (url: string, allow: string[]) =>
      srcOf(first(url, { allow }), 90);
    expect(
      src('https://tube.example.org/w/1a2b3c4d5e', ['tube.example.org']),
    ).toBe(
      'https://tube.example.org/videos/embed/1a2b3c4d5e?autoplay=1&p2p=0&start=90s',
    );
    expect(
      src('https://media.ccc.de/v/99c9-12-owls#t=5', ['media.ccc.de']),
    ).toBe('https://media.ccc.de/v/99c9-12-owls/oembed#t=90');
    expect(
      src('https://a.stream.example.org/embed/7', ['*.stream.example.org']),
    ).toBe('https://a.stream.example.org/embed/7');
  });

  it('never frames the portal itself', () => {
    expect(
      first(`${PORTAL}/catalog`, { allow: ['portal.example.org'] }),
    ).toBeUndefined();
  });

  it('begins where the source or the address says', () => {
    const url = 'https://youtu.be/abcdefghijk';
    expect(first(`${url}?t=90`)?.start).toBe(90);
    expect(first(`${url}?t=90`, { part: { startSeconds: 12 } })?.start).toBe(
      12,
    );
    expect(first('https://files.example.org/a.mp4#t=1m')?.start).toBe(60);
    expect(first(url)?.start).toBeUndefined();
  });

  it('knows each recording once, and no slides', () => {
    const url = 'https://youtu.be/abcdefghijk';
    const found = playablesOf(
      [
        { kind: 'slides', provider: 'x', url: 'https://example.org/a.mp4' },
        video(url),
        video(url),
        video('https://files.example.org/a.mp4'),
      ],
      [],
      PORTAL,
    );
    expect(found.map(playable => playable.url)).toEqual([
      url,
      'https://files.example.org/a.mp4',
    ]);
  });

  it('gives files the captions there are', () => {
    const captions = (url: string) => {
      const [file] = playablesOf(
        [
          video('https://files.example.org/a.mp4'),
          { kind: 'transcript', provider: 'x', url },
        ],
        [],
        PORTAL,
      );
      return file.kind === 'file' ? file.captions : undefined;
    };
    expect(captions(`${PORTAL}/a.vtt`)).toEqual({
      url: `${PORTAL}/a.vtt`,
      sameOrigin: true,
    });
    expect(captions('https://files.example.org/a.vtt?x=1')).toEqual({
      url: 'https://files.example.org/a.vtt?x=1',
      sameOrigin: false,
    });
    expect(captions('https://files.example.org/a.txt')).toBeUndefined();
    expect(captions(`${SCRIPT}.vtt`)).toBeUndefined();
  });

  it('does not take long over what is hostile', () => {
    const before = performance.now();
    for (const path of ['a/', 'a.', '-', '1/']) {
      first(`https://vimeo.com/${path.repeat(20_000)}`);
      first(`https://media.ccc.de/v/${path.repeat(20_000)}`);
      first(`https://tube.example.org/w/${path.repeat(20_000)}`, {
        allow: ['tube.example.org'],
      });
    }
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('watchAddress', () => {
  it.each([
    [
      'https://youtu.be/abcdefghijk?t=5',
      'https://www.youtube.com/watch?v=abcdefghijk&t=90s',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    [
      'https://vimeo.com/123456789/0a1b2c3d4e',
      'https://vimeo.com/123456789/0a1b2c3d4e#t=90s',
      'https://vimeo.com/123456789/0a1b2c3d4e',
    ],
    [
      'https://files.example.org/a.mp4#t=5',
      'https://files.example.org/a.mp4#t=90',
      'https://files.example.org/a.mp4#t=5',
    ],
  ])('leads from %s to the same second', (url, at, whole) => {
    const playable = first(url);
    expect(playable && watchAddress(playable, 90)).toBe(at);
    expect(playable && watchAddress(playable)).toBe(whole);
  });
});

describe('policyFor', () => {
  it('names the directive that lets a host in', () => {
    const [frame, file] = playablesOf(
      [
        video('https://youtu.be/abcdefghijk'),
        video('https://files.example.org:8443/a.mp4'),
      ],
      [],
      PORTAL,
    );
    expect(policyFor(frame)).toBe(
      `backend:\n  csp:\n    frame-src: ["'self'", 'https://www.youtube-nocookie.com']`,
    );
    expect(policyFor(file)).toBe(
      `backend:\n  csp:\n    media-src: ["'self'", 'https://files.example.org:8443']`,
    );
  });
});
