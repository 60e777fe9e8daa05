import iconv from 'iconv-lite';
import { readSource, type ReadSourceOptions } from '../readSource';
import { UnreadableError } from '../UnreadableError';
import { processorWatch } from '../testing/processorWatch';

const read = (text: string, options?: ReadSourceOptions, source = 'input') =>
  readSource({ source, bytes: Buffer.from(text) }, options);
const formatOf = (text: string) => read(text)[0].format;

const item = (index: number, date = '06 May 2031') =>
  `<item><title>Recap ${index}</title><guid>g${index}</guid><pubDate>${date} 12:00:00 +0000</pubDate><description>&lt;p&gt;Words ${index}&lt;/p&gt;</description></item>\n`;
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Example</title>\n${items}</channel></rss>`;

describe('detection', () => {
  it.each([
    ['feed', rss(item(1))],
    ['feed', `<?xml version="1.0"?>\n<!-- made by hand -->\n${rss(item(1))}`],
    ['html', '<!doctype html><title>x</title><p>Words</p>'],
    ['html', '<h2>A piece</h2>\n<p>of a page</p>'],
    ['markdown', '---\ntitle: x\n---\nWords'],
    ['markdown', '# A heading\n\nWords'],
    ['markdown', '<p align="center"><img src="logo.png"></p>\n\n# Project\n'],
    ['markdown', 'See [the page](https://example.org/).'],
    ['markdown', '<Tabs>\n<Tab>\n\n# Within a component\n\n</Tab>\n</Tabs>'],
    ['markdown', '<details>\n<summary>x</summary>\n\n# Words\n\n</details>'],
    ['markdown', '<svg xmlns="x"><path /></svg>\n\n# Words below a logo'],
    ['text', '<https://example.org/>\nWords'],
    ['text', '<kbd>Ctrl</kbd> is a key'],
    ['html', '<?xml version="1.0"?>\n<html xmlns="x"><p>Words</p></html>'],
    ['text', 'Only words.\n- and a list'],
    ['text', 'The array a[0](x) and #hashtags and 2 < 3 > 1'],
  ])('finds %s', (format, text) => {
    expect(formatOf(text)).toBe(format);
  });

  it('takes a format that was asked for', () => {
    expect(read('# Words', { format: 'text' })[0].format).toBe('text');
  });

  it.each([
    ['XML with the root element <urlset>', '<urlset>\n  <url><loc>cut o'],
    ['XML with the root element <note>', '<!-- x -->\n<note>Words</note>'],
    [
      'XML with the root element <x>',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>1</x>',
    ],
    ['JSON', '{"colours": {"conference": {}}}'],
    ['damaged JSON', '{"colours": {"conference": {'],
  ])('refuses %s, which is no writing', (kind, text) => {
    expect(() => read(text)).toThrow(UnreadableError);
    expect(() => read(text)).toThrow(kind);
  });
});

describe('feeds that are not as they should be', () => {
  it('reads the items before the cut', () => {
    const whole = rss(item(1) + item(2) + item(3));
    const documents = read(whole.slice(0, whole.indexOf('Words 3')));
    expect(documents.map(({ title }) => title)).toEqual(['Recap 1', 'Recap 2']);
    expect(documents[0].warnings).toEqual([
      { line: 4, message: expect.stringContaining('cut off in line 4') },
    ]);
    expect(documents[1].warnings).toEqual([]);
  });

  it('refuses a feed that is cut off in its first item', () => {
    expect(() => read('<rss version="2.0"><channel><item><title>x')).toThrow(
      /cut off in line 1/,
    );
  });

  it('leaves out control characters', () => {
    const [document] = read(rss(item(1).replace('Words', 'W\u0010ords')));
    expect(document.warnings[0]).toEqual({
      line: 2,
      message: expect.stringContaining('not well-formed'),
    });
  });

  it('refuses entities of its own', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${rss(
      item(1),
    )}`;
    expect(() => read(bomb)).toThrow(/declares entities/);
  });

  it('reads an article that quotes a declaration', () => {
    const quoting = rss(
      '<item><title>Recap</title><description><![CDATA[<p>They write <!ENTITY a "b"> in it.</p>]]></description></item>',
    );
    expect(read(quoting)[0].title).toBe('Recap');
  });

  it('reads the newest items of many', () => {
    const items = Array.from({ length: 30 }, (_, index) =>
      item(index, `${String(1 + (index % 28)).padStart(2, '0')} May 2031`),
    );
    const documents = read(rss(items.join('')), { maxItems: 3 });
    expect(documents.map(({ title }) => title)).toEqual([
      'Recap 25',
      'Recap 26',
      'Recap 27',
    ]);
    expect(documents[0].warnings[0].message).toContain('has 30 items');
  });

  it('reads 10,000 items within a few seconds', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => item(index));
    const took = processorWatch();
    expect(read(rss(items.join('')))).toHaveLength(2000);
    expect(took()).toBeLessThan(20_000);
  });

  it('says where the feed of a page is', () => {
    const page =
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>x</body></html>';
    const reading = () =>
      readSource(
        {
          source: 'page',
          bytes: Buffer.from(page),
          url: 'https://blog.example.org/a/',
        },
        { format: 'feed' },
      );
    expect(reading).toThrow(UnreadableError);
    expect(reading).toThrow(
      /web page, not a feed.*https:\/\/blog\.example\.org\/feed\.xml/,
    );
  });

  it('refuses what is neither page nor feed', () => {
    expect(() => read('Words', { format: 'feed' })).toThrow(/is no feed/);
  });

  it('tells items with one id apart', () => {
    const sources = read(rss(item(1) + item(1))).map(({ source }) => source);
    expect(sources).toEqual(['input#g1', 'input#g1-2']);
  });

  it('reads a feed in another encoding', () => {
    const xml = `<?xml version="1.0" encoding="windows-1251"?>${rss(
      item(1).replace('Recap', 'Доклад'),
    )}`;
    const [document] = readSource({
      source: 'input',
      bytes: iconv.encode(xml, 'windows-1251'),
    });
    expect(document.title).toBe('Доклад 1');
  });
});

describe('hostile writing', () => {
  /** In milliseconds of the processor: others at work beside it do not count. */
  const timed = (text: string) => {
    const took = processorWatch();
    try {
      read(text);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableError);
    }
    return took();
  };

  it.each([
    ['comments', `${'<!---->'.repeat(2_000)}1`],
    ['comments in XML', `<?xml version="1.0"?>${'<!---->'.repeat(2_000)}1`],
    ['empty lines', `Words\n${'\n'.repeat(900_000)}x`],
    [
      'brackets left open over many lines',
      `# x\n\n${`${'[a]('.repeat(240)}\n`.repeat(400)}`,
    ],
    ['mail addresses', `# x\n\n${`${'a@b.'.repeat(2000)}\n`.repeat(60)}`],
    ['items of a list', `# x\n\n${'- a\n'.repeat(120_000)}`],
    ['cells', `# x\n\n|a|\n|-|\n${`${'|'.repeat(9000)}\n`.repeat(50)}`],
    [
      'footnotes',
      `# x\n\n${'[^a]\n'.repeat(9000)}\n${'[^a]: x\n\n'.repeat(9000)}`,
    ],
    ['deep elements', `<html>${'<div>'.repeat(100_000)}`],
    ['deep lists', `<html>${'<ul><li>'.repeat(60_000)}`],
    ['open formatting', `<html>${'<b x><p>'.repeat(60_000)}`],
    ['items without end', `<html><ul>${'<li>x'.repeat(150_000)}`],
    ['pieces of HTML', `# x\n\n${'<div>x</div>\n\n'.repeat(20_000)}`],
    ['attributes', `<html><div ${'a b c '.repeat(50_000)}>`],
    ['nested quotations', `# x\n\n${'> '.repeat(50_000)}x`],
    ['nested lists', `# x\n\n${'- '.repeat(50_000)}x`],
    ['a line of brackets', `# x\n\n${'['.repeat(300_000)}`],
    ['a line of emphasis', `# x\n\n${'*a **b '.repeat(40_000)}`],
    [
      'brackets closed over and over',
      `# x\n\n[a]: b\n${' ] \n'.repeat(60_000)}`,
    ],
    ['short lines', 'Heading here\n\n'.repeat(5_000)],
    ['a page of 24 MB', `<html>${'<p>words</p>'.repeat(2_000_000)}`],
  ])('is refused or read in bounded time: %s', (_name, text) => {
    expect(timed(text)).toBeLessThan(20_000);
  });

  it('reads an overlong line of Markdown as text, and says so', () => {
    const [document] = read(`# x\n\n${'word '.repeat(5000)}`);
    expect(document.warnings).toEqual([
      { line: 3, message: expect.stringContaining('read as plain text') },
    ]);
  });

  it('reads long lists of links as Markdown', () => {
    const links = '- [a [b] c](https://example.org/a_(b)) ![x](y.png)\n';
    const [document] = read(`# x\n\n${links.repeat(900)}`);
    expect(document.format).toBe('markdown');
  });

  it('does not count pictures written into a page', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(
      3_000_000,
    )}">`;
    const [document] = read(
      `<!doctype html><title>Words</title><p>Words</p>${picture}`,
    );
    expect(document.title).toBe('Words');
  });
});
