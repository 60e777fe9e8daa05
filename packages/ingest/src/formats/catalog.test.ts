import { asJson, formatFixtures } from '../testing/formatFixtures';
import { UnreadableError } from '../UnreadableError';
import { catalogFormat } from './catalog';
import { processorWatch } from '../testing/processorWatch';

const inputOf = (text: string) => ({ source: 'c.yaml', text, warnings: [] });
const talk = (name: string, spec = 'type: talk') =>
  `apiVersion: lectern.dev/v1alpha1\nkind: Talk\nmetadata: {name: ${name}}\nspec: {${spec}}\n`;

describe('catalog', () => {
  it.each(formatFixtures(__dirname, '../../fixtures/catalog'))(
    'reads $name',
    ({ read, expected }) => {
      expect(asJson(read())).toEqual(expected);
    },
  );

  it.each([
    ['Markdown', '# Notes\n\nTitle: x\n\napiVersion: none\n'],
    [
      'Markdown about entities',
      '# Title\n\nWrite:\n\n```yaml\napiVersion: lectern.dev/v1alpha1\nkind: Talk\n```\n',
    ],
    ['a manifest of Kubernetes', 'apiVersion: v1\nkind: Pod\n'],
    ['a pack', 'lectern: 1\ntalks: []\n'],
    ['nothing', ''],
  ])('does not take %s for a catalog file', (_, text) => {
    expect(catalogFormat.detect(inputOf(text))).toBe(false);
  });

  it('gives the event of the source to talks that name none', () => {
    const [document] = catalogFormat.read({
      ...inputOf(`${talk('a')}---\n${talk('b', 'type: talk, event: own')}`),
      event: 'GardenCon 2031',
    });
    expect(document.mentions.map(({ event }) => event)).toEqual([
      'GardenCon 2031',
      'own',
    ]);
  });

  it('gives the users that presenters are, in full; what is no user is none', () => {
    const presenters = [
      'ida.quill',
      'user:birds/tom.reed',
      'User:Rosa.Fern',
      'group:default/owls',
      'a/b/c',
    ].map(user => `{name: P ${user.length}, user: "${user}"}`);
    const [{ mentions }] = catalogFormat.read(
      inputOf(
        talk('a', `type: talk, presenters: [${presenters}]`).replace(
          '{name: a}',
          '{name: a, namespace: nest}',
        ),
      ),
    );
    expect(mentions[0].speakers.map(({ user }) => user)).toEqual([
      'user:nest/ida.quill',
      'user:birds/tom.reed',
      'user:nest/rosa.fern',
      undefined,
      undefined,
    ]);
  });

  it('keeps the id of a talk when its text changes', () => {
    const idOf = (spec: string) =>
      catalogFormat.read(inputOf(talk('a', spec)))[0].mentions[0].id;
    expect(idOf('type: talk')).toBe(idOf('type: keynote, abstract: New'));
  });

  it.each([
    ['brackets without end', `${talk('a')}---\nx: ${'['.repeat(100_000)}\n`],
    ['dashes without end', `${talk('a')}---\n${'- '.repeat(100_000)}x\n`],
    [
      'aliases that unfold without end',
      `${talk('a')}---\na: &a [x, x]\nb: &b [${'*a,'.repeat(
        60,
      )}]\nc: [${'*b,'.repeat(60)}]\n`,
    ],
    ['a huge token', `${talk('a')}---\nx: "${'y'.repeat(1_000_000)}\n`],
    ['marks without end', `${talk('a')}${'---\n'.repeat(300_000)}`],
    ['keys of objects', `${talk('a')}---\n__proto__: {kind: Talk}\n`],
  ])('loses nothing else to %s', (_, text) => {
    const took = processorWatch();
    const [{ mentions }] = catalogFormat.read(inputOf(text));
    expect(mentions.map(({ name }) => name)).toEqual(['a']);
    expect(took()).toBeLessThan(3_000);
  });

  it('refuses more YAML than people write', () => {
    expect(() =>
      catalogFormat.read(inputOf(`${talk('a')}${'# x\n'.repeat(500_001)}`)),
    ).toThrow(UnreadableError);
  });
});
