import { packJsonSchema, readSource } from '@lectern/ingest';
import Ajv from 'ajv/dist/2020';
import fs from 'fs-extra';
import path from 'node:path';
import { parse } from 'yaml';
import { directoryOf, PACK, run } from '../testing';

const validate = new Ajv({ validateFormats: false, strict: false }).compile(
  packJsonSchema(),
);

/** What editors say of a pack, and what we say. */
function bothOn(text: string): [boolean, boolean] {
  const [{ warnings }] = readSource(
    { source: 'a.yaml', bytes: Buffer.from(text) },
    { format: 'pack' },
  );
  return [validate(parse(text)), warnings.length === 0];
}

describe('the JSON Schema of packs', () => {
  it('takes what `lectern pack` writes', async () => {
    const cwd = directoryOf({ 'garden.yaml': PACK });
    const { stdout } = await run(cwd, 'pack', 'garden.yaml');
    expect(bothOn(stdout)).toEqual([true, true]);
  });

  it('takes the decisions that the README shows', async () => {
    const readme = await fs.readFile(
      path.resolve(__dirname, '../../README.md'),
      'utf8',
    );
    const example = /```yaml\n(lectern: 1\n[^]*?)```/.exec(readme)?.[1] ?? '';
    expect(example).toContain('kind: correct');
    expect(bothOn(example)).toEqual([true, true]);
  });

  it.each([
    ['talks: [{ title: A, speaker: B }]', false],
    ['talks: [{ title: A, type: sermon }]', false],
    ['talks: [{ type: talk }]', false],
    ['talks: [{ title: A, start: 9 }]', false],
    ['talks: [{ title: A, speakers: [{ name: B }] }]', true],
    ['decisions: [{ kind: pin }]', false],
    ['decisions: [{ kind: burn, talk: a }]', false],
    ['decisions: [{ kind: merge, talks: [a] }]', false],
    ['decisions: [{ kind: merge, talks: [a, b, c] }]', false],
    ['decisions: [{ kind: split, talk: a, mentions: [] }]', false],
    ['decisions: [{ kind: correct, talk: a, field: room, value: B }]', false],
    ['decisions: [{ kind: correct, talk: a, field: title }]', false],
    ['decisions: [{ kind: correct, talk: a, field: event }]', true],
    ['decisions: [{ kind: correct, talk: a, field: date, value: null }]', true],
    ['decisions: [{ kind: hide, talk: a, note: B }]', false],
    ['talk: []', false],
  ])('says of `%s` what reading it says: %p', (line, expected) => {
    expect(bothOn(`lectern: 1\n${line}\n`)).toEqual([expected, expected]);
  });
});
