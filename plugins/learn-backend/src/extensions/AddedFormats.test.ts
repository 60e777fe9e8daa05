import { createMockDirectory } from '@backstage/backend-test-utils';
import { AddedFormats } from './AddedFormats';

describe('AddedFormats', () => {
  const directory = createMockDirectory();
  const reader = (id: string) =>
    `exports.default = { id: '${id}', detect: () => false, read: () => [] };`;

  beforeEach(() => {
    directory.setContent({
      'titles.js': reader('titles'),
      'empty.js': '',
      'broken.js': 'throw new Error("out of order");',
    });
  });

  it('keeps formats in the order in which they are added', () => {
    directory.addContent({ 'more.js': reader('more') });
    const formats = new AddedFormats();
    formats.addFormat({ id: 'titles', module: directory.resolve('titles.js') });
    formats.addFormat({ id: 'more', module: directory.resolve('more.js') });
    expect(formats.ids()).toEqual(['titles', 'more']);
  });

  it.each<[string, string, RegExp]>([
    ['Titles', 'titles.js', /must be 1 to 63 lower-case letters/],
    ['auto', 'titles.js', /must be 1 to 63 lower-case letters/],
    ['ical', 'titles.js', /Learn reads the format "ical" itself/],
    ['added', 'titles.js', /The format "added" is added twice/],
    ['x', 'missing.js', /The reader of the format "x" cannot be loaded/],
    ['x', 'broken.js', /cannot be loaded: out of order/],
    ['x', 'empty.js', /no reader as its default export/],
    ['x', 'titles.js', /added as "x", but its reader calls itself "titles"/],
  ])('refuses %s from %s', (id, file, message) => {
    directory.addContent({ 'added.js': reader('added') });
    const formats = new AddedFormats();
    formats.addFormat({ id: 'added', module: directory.resolve('added.js') });
    expect(() =>
      formats.addFormat({ id, module: directory.resolve(file) }),
    ).toThrow(message);
    expect(formats.ids()).toEqual(['added']);
  });

  it('refuses a path that is not absolute', () => {
    expect(() =>
      new AddedFormats().addFormat({ id: 'x', module: './x.js' }),
    ).toThrow(/gives no absolute path: "\.\/x\.js"/);
  });
});
