import fs from 'node:fs';
import path from 'node:path';
import { UnreadableError } from '../UnreadableError';
import { packFormat } from './pack';
import { packJsonSchema } from './pack-schema';
import { processorWatch } from '../testing/processorWatch';

const fixtures = path.resolve(__dirname, '../../fixtures/pack');

function inputOf(text: string) {
  return { source: 'pack.yaml', text, warnings: [] };
}

describe('packs', () => {
  it.each(fs.readdirSync(fixtures))('reads %s', name => {
    const folder = path.join(fixtures, name);
    const file = fs.readdirSync(folder).find(one => one.startsWith('input.'));
    const text = fs.readFileSync(path.join(folder, `${file}`), 'utf8');
    const expected = JSON.parse(
      fs.readFileSync(path.join(folder, 'expected.json'), 'utf8'),
    );

    expect(packFormat.detect(inputOf(text))).toBe(true);
    expect(packFormat.read(inputOf(text))).toEqual([expected]);
  });

  it.each([
    ['with a comment before', '# ours\n\nlectern: 1\ntalks: []\n'],
    ['with a document mark', '---\nlectern: 1\ntalks: []\n'],
    ['of a version to come', 'lectern: 2\ntalks: []\n'],
    ['with the mark further down', 'title: x\nlectern: 1\ntalks: []\n'],
    ['as JSON in one line', '{"lectern": 1, "talks": []}'],
  ])('knows a pack %s', (_, text) => {
    expect(packFormat.detect(inputOf(text))).toBe(true);
  });

  it.each([
    ['Markdown', '# Lectern\n\nlectern: a place to speak from\n'],
    ['front matter', '---\nlectern: 1\n---\n\n# What I saw\n'],
    ['an entity', 'apiVersion: lectern.dev/v1alpha1\nkind: Talk\n'],
    ['a feed', '<?xml version="1.0"?><rss></rss>'],
    ['nothing', ''],
  ])('does not take %s for a pack', (_, text) => {
    expect(packFormat.detect(inputOf(text))).toBe(false);
  });

  it.each([
    [
      'another version',
      '# v2\nlectern: 2\ntalks: []\n',
      /^Line 2: .*must be 1/,
    ],
    ['no version', 'talks: []\n', /`lectern` must be 1.*`lectern: 1`/],
    ['a text', 'lectern', /`lectern: 1`/],
    [
      'nothing whole',
      'lectern: 1\ntalks:\n  - title: "open\n',
      /never closed.*line 3/,
    ],
    ['nesting without end', `lectern: 1\ntalks: ${'['.repeat(1e5)}`, /deep/],
    ['a book', `lectern: 1\n${'# x\n'.repeat(500_001)}`, /Split it/],
    [
      'nesting without end by dashes',
      `lectern: 1\ntalks:\n  ${'- '.repeat(1e5)}x`,
      /deep/,
    ],
    [
      'aliases that unfold without end',
      `lectern: 1\ntalks: [{title: &a [x, x]}, {title: &b [${'*a,'.repeat(
        50,
      )}]}, {title: [${'*b,'.repeat(50)}]}]\n`,
      /alias/,
    ],
  ])('refuses %s', (_, text, message) => {
    const read = () => packFormat.read(inputOf(text));
    expect(read).toThrow(UnreadableError);
    expect(read).toThrow(message);
  });

  it('takes the event of the source where a talk names none', () => {
    const [document] = packFormat.read({
      ...inputOf('lectern: 1\ntalks: [{title: A}, {title: B, event: Own}]\n'),
      event: 'GardenCon 2031',
    });
    expect(document.mentions.map(({ event }) => event)).toEqual([
      'GardenCon 2031',
      'Own',
    ]);
  });

  it('keeps the id of a named talk when its text changes', () => {
    const idOf = (talk: string) =>
      packFormat.read(inputOf(`lectern: 1\ntalks: [{${talk}}]\n`))[0]
        .mentions[0].id;
    expect(idOf('name: a, title: Old')).toBe(idOf('name: a, title: New'));
    expect(idOf('title: Old')).not.toBe(idOf('title: New'));
  });

  it('is not slowed down by fields without end', () => {
    const took = processorWatch();
    const [{ warnings }] = packFormat.read(
      inputOf(`lectern: 1\n${'a: 1\n'.repeat(50_000)}`),
    );
    expect(warnings.length).toBeGreaterThan(0);
    expect(took()).toBeLessThan(10_000);
  });

  it('does not repeat itself without end', () => {
    const [{ warnings }] = packFormat.read(
      inputOf(`lectern: 1\ntalks:\n${'  -\n'.repeat(5000)}`),
    );
    expect(warnings).toHaveLength(101);
    expect(warnings[100].message).toBe('4900 more problems like these.');
  });

  it('has a JSON Schema in step with it', () => {
    const file = path.resolve(__dirname, '../../schema/pack.schema.json');
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual(packJsonSchema());
  });
});
