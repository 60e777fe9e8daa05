import { isTalkUrl, readTalkLinks, withoutMediaMarks } from './mediaMarks';

describe('withoutMediaMarks', () => {
  it.each([
    ['Title (video — presentation)', 'Title'],
    ['Title [slides]', 'Title'],
    ['Title: https://www.youtube.com/watch?v=abcdefghijk', 'Title'],
    ['Title (CI/CD)', 'Title (CI/CD)'],
    ['Presentation Layers', 'Presentation Layers'],
  ])('%s', (text, expected) => {
    expect(withoutMediaMarks(text)).toBe(expected);
  });
});

describe('readTalkLinks', () => {
  it('tells page, recording and slides apart', () => {
    const text = 'Title (video, slides)';
    const span = (label: string, url: string) => ({
      kind: 'link' as const,
      start: text.indexOf(label),
      end: text.indexOf(label) + label.length,
      url,
    });
    const links = readTalkLinks(
      {
        text,
        spans: [
          span('Title', 'https://sched.co/1AbCd'),
          span('video', 'https://youtu.be/abcdefghijk?t=1m30s'),
          span('slides', 'https://example.org/deck.pdf'),
        ],
      },
      { start: 0, end: 5 },
    );
    expect(links).toMatchObject({
      url: 'https://sched.co/1AbCd',
      video: 'https://youtu.be/abcdefghijk?t=1m30s',
      slides: 'https://example.org/deck.pdf',
      externalIds: ['sched:1AbCd', 'youtube:abcdefghijk'],
    });
    expect(links.media[0]).toMatchObject({
      provider: 'youtube',
      id: 'abcdefghijk',
      startSeconds: 90,
    });
  });

  it('leaves addresses alone that are none of the web', () => {
    const spans = [
      {
        kind: 'link' as const,
        start: 0,
        end: 5,
        url: 'ftp://example.org/deck',
      },
    ];
    expect(
      readTalkLinks({ text: 'Title', spans }, { start: 0, end: 5 }).url,
    ).toBeNull();
  });
});

describe('isTalkUrl', () => {
  it('knows recordings and sessions from other pages', () => {
    expect(isTalkUrl('https://fosdem.org/2024/schedule/event/things/')).toBe(
      true,
    );
    expect(isTalkUrl('https://www.youtube.com/@example')).toBe(false);
    expect(isTalkUrl('https://github.com/example/session/issues')).toBe(false);
  });
});
