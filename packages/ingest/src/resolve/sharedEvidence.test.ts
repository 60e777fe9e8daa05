import type { ReadDocument } from '../model';
import { readSource } from '../readSource';
import { resolve } from './resolve';

function recap(source: string, lines: string[]): ReadDocument[] {
  const text = `# Talks I enjoyed at GardenCon 2031\n\n${lines
    .map(line => `- ${line}\n`)
    .join('')}`;
  return readSource({ source, bytes: new TextEncoder().encode(text) });
}

/** What the mentions of the only talk share, by their sources. */
function sharesOf(...documents: ReadDocument[][]) {
  const { talks } = resolve({
    documents: documents
      .flat()
      .map(document => ({ document, recommends: true })),
  });
  expect(talks).toHaveLength(1);
  return Object.fromEntries(
    talks[0].mentions.map(({ source, shares }) => [source, shares]),
  );
}

describe('what mentions of a talk share', () => {
  const link = 'https://gardencon2031.sched.com/event/1AbCd/the-quiet-pager';

  it('is nothing where there is only one', () => {
    expect(
      sharesOf(recap('a.md', ['"The Quiet Pager" by Odalys Brandt, Acme'])),
    ).toEqual({ 'a.md': undefined });
  });

  it('is the surest of what they have in common', () => {
    expect(
      sharesOf(
        recap('a.md', [`[The Quiet Pager](${link}) - Odalys Brandt, Acme`]),
        recap('b.md', [`[The Quiet Pager](${link}) - Odalys Brandt, Acme`]),
        recap('c.md', ['"The Quiet Pager" by Odalys Brandt, Acme']),
      ),
    ).toEqual({ 'a.md': 'id', 'b.md': 'id', 'c.md': 'title' });
  });

  it('is nothing where they only look alike', () => {
    expect(
      sharesOf(
        recap('a.md', ['"The Quiet Pager" by Odalys Brandt, Acme']),
        recap('b.md', [
          '"The Quiet Pager: Rotas for Gardeners" by Odalys Brandt, Acme',
        ]),
      ),
    ).toEqual({ 'a.md': undefined, 'b.md': undefined });
  });
});
