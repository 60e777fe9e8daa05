import { summaryReader } from './summaryReader';

const read = (
  summaries: string[],
  program: Parameters<typeof summaryReader>[1] = null,
) =>
  summaries
    .map(summaryReader(summaries, program))
    .map(found => [found.title, found.speakers.map(({ name }) => name)]);

describe('summaryReader', () => {
  it('reads names behind titles where most titles have them there', () => {
    expect(
      read(['Ebb - Ada Quill', 'Flow - Ben Hollow, Acme', 'Surf - Cora Flint']),
    ).toEqual([
      ['Ebb', ['Ada Quill']],
      ['Flow', ['Ben Hollow']],
      ['Surf', ['Cora Flint']],
    ]);
    expect(
      read(['Ebb by Ada Quill', 'Flow by Ben Hollow', 'Surf by Cora Flint'])[1],
    ).toEqual(['Flow', ['Ben Hollow']]);
  });

  it('leaves titles alone where that would be chance', () => {
    const titles = ['Ebb - Ada Quill', 'Flow', 'Surf (Explained)', 'Swell'];
    expect(read(titles)).toEqual(titles.map(title => [title, []]));
  });

  it('takes who gives a keynote without a title from it all the same', () => {
    expect(read(['Flow', 'Keynote - Ada Quill', 'Keynote - The Sea'])).toEqual([
      ['Flow', []],
      ['Keynote', ['Ada Quill']],
      ['Keynote - The Sea', []],
    ]);
  });

  it('reads what pretalx writes: people only', () => {
    expect(
      read(
        ['Ebb - and Flow - Ada Quill, Morris Harbor', 'Low - tide rules'],
        'pretalx',
      ),
    ).toEqual([
      ['Ebb - and Flow', ['Ada Quill', 'Morris Harbor']],
      ['Low - tide rules', []],
    ]);
  });
});
