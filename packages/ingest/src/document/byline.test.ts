import { markdownTree } from '../tree/markdownTree';
import { bylineOf } from './byline';

const author = (text: string, title: string | null = null) =>
  bylineOf(markdownTree(text), title).author;

describe('bylineOf', () => {
  it.each([
    ['below the title', '# Owl Notes\n\nBy Ida Moor\n\nWords.'],
    [
      'below a subtitle',
      '# Owl Notes\n\n### Words\n\nBy Ida Moor\n\n## A\n\n## B',
    ],
    ['without a title', 'By Ida Moor\n\n## Silent Wings'],
  ])('reads who wrote it %s', (_, text) => {
    expect(author(text)).toBe('Ida Moor');
  });

  it.each([
    'Von Ida Moor',
    'Par Ida Moor',
    'Escrito por Ida Moor',
    'Autorin: Ida Moor',
    'Автор: Ida Moor',
  ])('reads it in other languages: %s', line =>
    expect(author(`# Owl Notes\n\n${line}\n\nWords.`)).toBe('Ida Moor'),
  );

  it('takes no sentence for one', () => {
    expect(author('# Owl Notes\n\nPar excellence, Ida Moor spoke.')).toBeNull();
    expect(author('# Owl Notes\n\nVon Owls bis Herons')).toBeNull();
  });

  it('reads it below the title, whatever the level of its heading', () => {
    expect(author('## Owl Notes\n\nBy Ida Moor', 'Owl Notes')).toBe('Ida Moor');
  });

  it.each([
    ['# Owl Notes\n\n## Silent Wings\n\nby Ida Moor\n\n## B\n\nby Tom Reed'],
    ['# Owl Notes\n\nWords.\n\n## Silent Wings\n\nby Ida Moor'],
    ['# Silent Wings\n\nWords.\n\n# Herons\n\nby Ida Moor'],
  ])('does not take a speaker for the author: %j', text => {
    expect(author(text)).toBeNull();
  });

  it('does not take the first talk for the title', () => {
    expect(author('## Silent Wings\n\nby Ida Moor', 'Owl Notes')).toBeNull();
  });
});
