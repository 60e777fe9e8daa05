import fs from 'node:fs';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import { oneLine } from '../document/sections';
import { parseHtml } from './html/parseHtml';
import { pageTree } from './html/htmlTree';
import { markdownTree } from './markdownTree';
import { textTree } from './text/textTree';
import { tidyTree } from './tidyTree';

const folder = path.join(__dirname, '../../fixtures/tree');

const READERS: Record<string, (text: string) => Root> = {
  '.html': text => pageTree(parseHtml(text)),
  '.md': markdownTree,
  '.txt': text => textTree(text).root,
};

/** One line for each block: where it stands, what it is, what it says, where it leads. */
function outline(node: Nodes, depth = 0): string[] {
  const line = node.position?.start.line ?? '?';
  const indent = '  '.repeat(depth);
  const links: string[] = [];
  const collect = (inner: Nodes) => {
    if (inner.type === 'link') links.push(inner.url);
    if ('children' in inner) inner.children.forEach(collect);
  };
  collect(node);
  switch (node.type) {
    case 'root':
      return node.children.flatMap(child => outline(child));
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return [
        `${line} ${indent}${node.type}`,
        ...node.children.flatMap(child => outline(child, depth + 1)),
      ];
    case 'tableRow':
      return [
        `${line} ${indent}row: ${node.children.map(oneLine).join(' | ')}`,
      ];
    default: {
      const name =
        node.type === 'heading' ? `heading ${node.depth}` : node.type;
      const text = oneLine(node);
      return [
        `${line} ${indent}${[
          name,
          text && `: ${text}`,
          ...links.map(url => ` <${url}>`),
        ]
          .filter(Boolean)
          .join('')}`,
      ];
    }
  }
}

describe('trees', () => {
  it.each(fs.readdirSync(folder))('%s', name => {
    const input = fs
      .readdirSync(path.join(folder, name))
      .find(file => file.startsWith('input.'));
    const text = fs.readFileSync(path.join(folder, name, `${input}`), 'utf8');
    const root = READERS[path.extname(`${input}`)](text);
    tidyTree(root);
    const expected: unknown = JSON.parse(
      fs.readFileSync(path.join(folder, name, 'expected.json'), 'utf8'),
    );
    expect(outline(root)).toEqual(expected);
  });
});
