import { sourceConfig } from './sourceConfig';

describe('sourceConfig', () => {
  it('is an address with nothing else', () => {
    expect(sourceConfig({ url: 'https://www.blog.example.org/feed.xml' })).toBe(
      `learn:
  sources:
    - id: "blog.example.org-feed.xml"
      url: "https://www.blog.example.org/feed.xml"
`,
    );
  });

  it('has every setting that was made', () => {
    expect(
      sourceConfig({
        name: 'notes.md',
        content: '# Notes',
        title: 'Füße & Notes',
        format: 'markdown',
        event: 'Meadow Conf: "2031"',
        recommend: false,
      }),
    ).toBe(
      `learn:
  sources:
    - id: "Fu-e-Notes"
      file: "./notes.md"
      format: "markdown"
      event: "Meadow Conf: \\"2031\\""
      recommend: false
`,
    );
  });

  it('cannot be broken out of', () => {
    const lines = sourceConfig({
      url: 'https://a.example.org/\n    - id: "x"\u2028y',
      id: 'a',
    }).split(/[\n\u2028]/);
    expect(lines).toHaveLength(5);
  });

  it('always has an id', () => {
    expect(sourceConfig({ url: 'https://話.例' })).toContain('id: "source"');
  });
});
