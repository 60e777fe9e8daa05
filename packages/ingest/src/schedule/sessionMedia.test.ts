import { mediaOf } from '../media';
import { emptySession } from './sessionFields';
import { sessionMedia } from './sessionMedia';
import { processorWatch } from '../testing/processorWatch';

const kindsOf = (...links: Array<[string, string | null]>) =>
  sessionMedia({
    ...emptySession('Owls', 'test'),
    links: links.map(([url, title]) => ({ url, title })),
  }).map(({ kind }) => kind);

describe('sessionMedia', () => {
  it.each([
    ['https://video.fosdem.org/2031/owls.webm', 'Video recording (WebM/VP9)'],
    ['https://files.example.org/owls.ogg', 'Video (Ogg/Theora/Low quality)'],
    ['https://www.youtube.com/watch?v=abcdefghijk', 'Recording'],
    ['https://media.ccc.de/v/99c9-1-owls', 'Aufzeichnung'],
    ['https://youtu.be/abcdefghijk', null],
    ['https://youtu.be/abcdefghijk', 'https://youtu.be/abcdefghijk'],
    ['https://example.org/watch/17', 'Video of the talk'],
  ])('finds the recording %s, %s', (url, title) => {
    expect(kindsOf([url, title])).toEqual(['video']);
  });

  it.each([
    ['https://example.org/owls.pdf', 'Slides (PDF)'],
    ['https://example.org/owls/#/', 'Talk slides'],
    ['https://speakerdeck.com/ida/owls', 'Folien zum Vortrag'],
    ['https://speakerdeck.com/ida/owls', 'Owls at Night'],
    ['https://example.org/attachments/slides_owls.pdf', 'Owls at Night'],
  ])('finds the slides %s, %s', (url, title) => {
    expect(kindsOf([url, title])).toEqual(['slides']);
  });

  it.each([
    ['https://www.youtube.com/watch?v=abcdefghijk', 'My previous talk on owls'],
    ['https://youtu.be/abcdefghijk', 'A demo of the nest'],
    ['https://youtu.be/abcdefghijk', 'Video preview of Owl 3.0'],
    ['https://www.youtube.com/@owls', 'YouTube channel of the owls'],
    ['https://example.org/why-owls.pdf', "Why Owls Can't Encrypt"],
    ['https://docs.example.org', 'Documentation with tutorial slides'],
    ['https://example.org/2030', 'Presentation at OwlConf 2030'],
    ['https://example.org/', 'Home page'],
    ['mailto:ida@example.org', 'Slides'],
    ['https://example.org/missing.png', 'Slides'],
  ])('takes %s, %s for something else', (url, title) => {
    expect(kindsOf([url, title])).toEqual([]);
  });

  it('keeps one of each file, however many forms it comes in', () => {
    const links: Array<[string, string]> = [
      ['https://video.fosdem.org/2031/owls.webm', 'Video recording (WebM/VP9)'],
      ['https://video.fosdem.org/2031/owls.mp4', 'Video recording (mp4)'],
      ['https://example.org/owls.odp', 'Slides (OOo)'],
      ['https://example.org/owls.pdf', 'Slides (PDF)'],
    ];
    expect(kindsOf(...links)).toEqual(['video', 'slides']);
  });

  it('puts first what the format itself names', () => {
    const media = [mediaOf('video', 'https://youtu.be/abcdefghijk')];
    const links = [{ url: 'https://example.org/owls.mp4', title: 'Video' }];
    expect(
      sessionMedia({ ...emptySession('Owls', 'test'), media, links }).map(
        ({ url }) => url,
      ),
    ).toEqual(['https://youtu.be/abcdefghijk', 'https://example.org/owls.mp4']);
  });

  it.each([
    '1'.repeat(50_000),
    ' '.repeat(50_000),
    'video '.repeat(10_000),
    '('.repeat(50_000),
  ])('takes no time over a label without end', label => {
    const took = processorWatch();
    kindsOf([`https://example.org/${label}`, `${label}x`]);
    expect(took()).toBeLessThan(1000);
  });
});
