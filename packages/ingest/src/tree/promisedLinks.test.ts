import { toString } from 'mdast-util-to-string';
import { markdownTree } from './markdownTree';
import { isPromised, promisesRecording } from './promisedLinks';

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

  it('reads hostile brackets in time', () => {
    const start = process.cpuUsage();
    linksIn('[a](b '.repeat(8_000));
    linksIn(`[${'a '.repeat(24_000)}](link `);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(3);
  });
});
