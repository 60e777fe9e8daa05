import { toString } from 'mdast-util-to-string';
import { processorWatch } from '../testing/processorWatch';
import { markdownTree } from './markdownTree';
import { isPromised, linkPromised, promisesRecording } from './promisedLinks';

const linksIn = (text: string) =>
  markdownTree(text).children.flatMap(block =>
    block.type === 'paragraph'
      ? block.children.flatMap(child =>
          child.type === 'link' ? [[toString(child), child.url]] : [],
        )
      : [],
  );

describe('linkPromised', () => {
  it('makes links of those that wait for their address', () => {
    expect(
      linksIn('See [Mending Ropes](video to be added) and [Two](link TBD).'),
    ).toEqual([
      ['Mending Ropes', 'video to be added'],
      ['Two', 'link TBD'],
    ]);
  });

  it('leaves brackets that only stand beside each other', () => {
    expect(linksIn('An array[0 to 3](as of old) and [x](a note).')).toEqual([]);
  });

  it('knows which of them wait for a recording', () => {
    expect(promisesRecording('YouTube link to be added')).toBe(true);
    expect(promisesRecording('link to be added')).toBe(false);
    expect(isPromised('https://example.org/video to be added')).toBe(false);
  });

  it.each([
    '[a](b '.repeat(8_000),
    `[${'a '.repeat(24_000)}](link `,
    `[ab](${'b '.repeat(24_000)}`,
  ])('looks through hostile brackets in time', value => {
    const took = processorWatch();
    linkPromised({
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    });
    expect(took()).toBeLessThan(1000);
  });
});
