import type { FormatReader } from './formats/types';
import type { ReadDocument } from './model';
import { readSource } from './readSource';

/** A list of titles, one a line, below a line of its own. */
const titlesFormat: FormatReader = {
  id: 'titles',
  detect: ({ text }) => text.startsWith('TITLES\n'),
  read: ({ source, text, warnings }): ReadDocument[] =>
    text
      .trim()
      .split('\n')
      .slice(1)
      .map(title => ({
        source,
        format: 'titles',
        title,
        author: null,
        published: null,
        url: null,
        language: null,
        signature: [],
        mentions: [],
        themes: [],
        products: [],
        resources: [],
        events: [],
        organizations: [],
        topics: [],
        warnings,
      })),
};

const bytes = Buffer.from('TITLES\nOn roses\nOn hedges\n');

describe('readSource', () => {
  it('asks the formats that were added first', () => {
    const documents = readSource(
      { source: 'list', bytes },
      { formats: [titlesFormat] },
    );
    expect(documents.map(({ title }) => title)).toEqual([
      'On roses',
      'On hedges',
    ]);
    expect(readSource({ source: 'list', bytes })[0].format).not.toBe('titles');
  });

  it('reads as an added format on request, and names it among those it knows', () => {
    const options = { formats: [titlesFormat] };
    const asked = Buffer.from('x\nOn moss');
    expect(
      readSource(
        { source: 'list', bytes: asked },
        { ...options, format: 'titles' },
      )[0].title,
    ).toBe('On moss');
    expect(() =>
      readSource({ source: 'list', bytes }, { ...options, format: 'word' }),
    ).toThrow(/Known formats: titles, pack/);
  });
});
