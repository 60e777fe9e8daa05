import { directoryOf, PACK, run } from '../testing';

const ENTITIES = `apiVersion: lectern.dev/v1alpha1
kind: Talk
metadata:
  name: our-talk
  title: Ours
spec:
  type: talk
  event: garden-day
  presenters:
    - name: Odalys Brandt
---
apiVersion: lectern.dev/v1alpha1
kind: Event
metadata:
  name: garden-day
spec:
  type: internal
  startDate: 2031-05-01
---
apiVersion: lectern.dev/v1alpha1
kind: Organization
metadata:
  name: lanternworks
spec: {}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: not for us to judge
`;

describe('lectern validate', () => {
  it('is content with packs and entities that are right', async () => {
    const cwd = directoryOf({
      'packs/garden.yaml': PACK,
      'catalog-info.yaml': ENTITIES,
      'package.json': '{ "name": "no-pack" }',
      'notes.md': '# Not looked at',
    });
    expect(await run(cwd, 'validate', '.')).toEqual({
      exitCode: 0,
      stdout: 'All is well: 2 files, 2 talks, 3 entities.\n',
      stderr: '',
    });
  });

  it.each([
    ['type: talk', 'type: rant', 7, /`spec.type` must be one of talk, key/],
    [
      '    - name: Odalys',
      '    - name: O\n      org: Odalys',
      11,
      /`spec.presenters.0` has no field `org`/,
    ],
    [
      '    - name: Odalys',
      '    - role: Odalys',
      10,
      /presenters.0.name` is missing/,
    ],
    ['type: internal', 'format: hybrid', 16, /`spec.type` is missing/],
    ['2031-05-01', 'in May', 18, /`spec.startDate` must look like/],
    ['event: garden-day', 'event: 7', 8, /`spec.event` must be of type string/],
    ['name: our-talk', 'name: our talk', 4, /"metadata.name" is not valid/],
    ['kind: Organization', 'kind: Company', 21, /no kind "Company"/],
    [
      'apiVersion: lectern.dev/v1alpha1\nkind: Talk',
      'apiVersion: backstage.io/v1alpha1\nkind: Talk',
      1,
      /`apiVersion` must be lectern.dev/,
    ],
    ['  title: Ours', '  title: "Ours', 30, /no valid YAML/],
  ])('finds what is wrong when %j is %j', async (right, wrong, line, says) => {
    const cwd = directoryOf({ 'c.yaml': ENTITIES.replace(right, wrong) });
    const { exitCode, stdout } = await run(cwd, 'validate', 'c.yaml');
    expect(exitCode).toBe(1);
    const first = stdout.split('\n')[0];
    expect(first).toMatch(says);
    expect(first).toMatch(new RegExp(`^c.yaml:${line}: `));
  });

  it.each([
    ['title: The Quiet', 'titel: The Quiet', 6, /no field `titel`/],
    ['2031-04-02', 'tomorrow', 9, /`date` must be a date/],
    ['name: Odalys Brandt', 'role: Host', 11, /`speakers.0.name` is missing/],
    ['event: gardencon-2031', 'event: garden-con', 5, /No event is named/],
    ['lectern: 1', 'lectern: 2', 1, /`lectern` must be 1/],
  ])(
    'finds what is wrong in a pack: %j is %j',
    async (right, wrong, line, says) => {
      const cwd = directoryOf({ 'p.yaml': PACK.replace(right, wrong) });
      const { exitCode, stdout } = await run(cwd, 'validate', 'p.yaml');
      expect(exitCode).toBe(1);
      expect(stdout.split('\n')).toContainEqual(
        expect.stringMatching(new RegExp(`^p.yaml:${line}: .*${says.source}`)),
      );
    },
  );

  it('looks at the files of a pack together', async () => {
    const cwd = directoryOf({
      'a.yaml': 'lectern: 1\ntopics: [{name: on-call, title: On-call}]\n',
      'b.yaml': PACK.replace('type: keynote', 'topics: [oncall]'),
      'c.yaml': PACK,
    });
    const { exitCode, stdout } = await run(cwd, 'validate', '.');
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^c.yaml:5: .*talk in b.yaml, line 5/),
      expect.stringMatching(/^c.yaml:24: .*event in b.yaml, line 24/),
      expect.stringMatching(/^c.yaml:29: .*organization in b.yaml, line 29/),
      expect.stringMatching(/^b.yaml:5: No topic is named `oncall`/),
      '4 problems in 3 files, 4 talks.',
      '',
    ]);
  });

  it('says so when a file is neither pack nor entity', async () => {
    const cwd = directoryOf({ 'compose.yaml': 'services: {}\n' });
    const named = await run(cwd, 'validate', 'compose.yaml', 'gone.yaml');
    expect(named.exitCode).toBe(1);
    expect(named.stdout).toContain('compose.yaml: This is neither a pack');
    expect(named.stdout).toContain('gone.yaml: There is no such file');

    const found = await run(cwd, 'validate', '.');
    expect(found.exitCode).toBe(1);
    expect(found.stderr).toContain(
      'There is neither a pack nor an entity in .',
    );
  });
});
