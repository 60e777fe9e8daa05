import fs from 'node:fs';
import path from 'node:path';
import type { Mention } from '../model';
import { readSource } from '../readSource';

const folder = path.join(__dirname, '../../fixtures/mentions');

/** Ids and the details of media are tested on their own. */
function told({ id: _id, media: _media, ...mention }: Mention) {
  return mention;
}

function read(name: string): Mention[] {
  const input = fs
    .readdirSync(path.join(folder, name))
    .find(file => file.startsWith('input.'));
  if (!input) throw new Error(`${name} has no input file`);
  const bytes = fs.readFileSync(path.join(folder, name, input));
  return readSource({ source: `${name}/${input}`, bytes }).flatMap(
    document => document.mentions,
  );
}

describe('reading talks from writing', () => {
  it.each(fs.readdirSync(folder))('%s', name => {
    const expected: unknown = JSON.parse(
      fs.readFileSync(path.join(folder, name, 'expected.json'), 'utf8'),
    );
    expect({ mentions: read(name).map(told) }).toEqual(expected);
  });

  it('gives each mention an id of its own, and the same one again', () => {
    const ids = read('list-sections').map(mention => mention.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(read('list-sections').map(mention => mention.id)).toEqual(ids);
  });
});
