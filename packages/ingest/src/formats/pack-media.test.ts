import { mediaOf } from './pack-media';

describe('mediaOf', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=abcdefghijk&t=1',
      'youtube',
      'abcdefghijk',
    ],
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
