import { markdownTree } from '../tree/markdownTree';
import { takeFrontMatter } from './frontMatter';
import { processorWatch } from '../testing/processorWatch';

describe('takeFrontMatter', () => {
  it('keeps all fields where one is given twice', () => {
    const root = markdownTree(
      '---\ntitle: Notes\nauthor: Ida Moor\ntitle: Owl Notes\n---\n\nWords.',
    );
    expect(takeFrontMatter(root)).toEqual({
      data: { title: 'Owl Notes', author: 'Ida Moor' },
      warnings: [
        {
          line: 4,
          message: 'The front matter gives `title` twice; the last one counts.',
        },
      ],
    });
  });

  it('says where front matter would never end', () => {
    const root = markdownTree('---\ntags: &a [*a]\n---\n\nWords.');
    const { data, warnings } = takeFrontMatter(root);
    expect(data).toEqual({});
    expect(warnings[0].message).toContain('an alias never ends');
  });

  it('reads many fields in time that grows with their number', () => {
    const fields = Array.from({ length: 10_000 }, (_, i) => `key${i}: x`);
    const root = markdownTree(`---\n${fields.join('\n')}\n---\n\nWords.`);
    const took = processorWatch();
    expect(Object.keys(takeFrontMatter(root).data)).toHaveLength(10_000);
    expect(took()).toBeLessThan(5_000);
  });
});
