import { readSource } from '../readSource';

const read = (html: string, url?: string) =>
  readSource(
    { source: 'page', bytes: new TextEncoder().encode(html), url },
    { format: 'html' },
  );

const page = (base: string) =>
  `<html><head><title>Owl Camp 2031</title></head><body>${base}<h1>Owl Camp 2031</h1>
<ul><li><a href="talks/1">“Silent Wings at Night”</a> by Ida Moor, Gullwing</li>
<li><a href="talks/2">“Reading Pellets”</a> by Tom Reed, Heron Bank</li></ul></body></html>`;

describe('html', () => {
  it.each([
    ['', 'https://owls.example.org/camp/talks/1'],
    ['<base href="/">', 'https://owls.example.org/talks/1'],
    [
      '<base target="_blank"><base href="https://cdn.example.org/x/">',
      'https://cdn.example.org/x/talks/1',
    ],
    ['<base href="javascript:0">', 'https://owls.example.org/camp/talks/1'],
    ['<base href="https://[">', 'https://owls.example.org/camp/talks/1'],
  ])('reads links of a page with %j', (base, url) => {
    const [document] = read(page(base), 'https://owls.example.org/camp/recap');
    expect(document?.mentions[0]).toMatchObject({
      title: 'Silent Wings at Night',
      url,
    });
  });

  it('reads links of a page of which nobody said where it came from', () => {
    const [document] = read(page('<base href="d">'));
    expect(document?.mentions[0]).toMatchObject({
      title: 'Silent Wings at Night',
      url: null,
    });
  });

  it('leaves out links that are none', () => {
    const [document] = read(
      page('<base href="https://owls.example.org">').replace(
        'talks/1',
        'http://[',
      ),
    );
    expect(document?.mentions.map(({ url }) => url)).toEqual([
      null,
      'https://owls.example.org/talks/2',
    ]);
  });
});
