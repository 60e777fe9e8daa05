import type { Root } from 'mdast';
import { joinHtml } from './joinHtml';

function html(value: string, line: number): Root['children'][number] {
  return {
    type: 'html',
    value,
    position: {
      start: { line, column: 1 },
      end: { line: line + value.split('\n').length - 1, column: 1 },
    },
  };
}

function joined(...children: Root['children']): string[] {
  const root: Root = { type: 'root', children };
  joinHtml(root);
  return root.children.map(node => ('value' in node ? node.value : node.type));
}

describe('joinHtml', () => {
  it('puts a table together that empty lines take apart, line by line', () => {
    expect(
      joined(
        html('<table>', 1),
        html('<tr><td>a</td></tr>', 3),
        html('</table>', 6),
      ),
    ).toEqual(['<table>\n\n<tr><td>a</td></tr>\n\n\n</table>']);
  });

  it('leaves alone what is whole, never closed, or parted by words', () => {
    const whole = ['<table><tr></tr></table>', '<p>'];
    expect(joined(html(whole[0], 1), html(whole[1], 3))).toEqual(whole);
    expect(joined(html('<ul>', 1), html('<li>', 3))).toEqual(['<ul>', '<li>']);
    expect(
      joined(
        html('<table>', 1),
        { type: 'paragraph', children: [] },
        html('</table>', 5),
      ),
    ).toEqual(['<table>', 'paragraph', '</table>']);
  });
});
