import fs from 'fs-extra';
import path from 'node:path';
import { directoryOf, PACK, run } from '../testing';

const talksOf = async (cwd: string, file: string) => {
  const { stdout } = await run(cwd, 'preview', '--json', file);
  return JSON.parse(stdout).documents[0].talks.map(
    ({ id, line, ...talk }: { id: string; line: number }) => talk,
  );
};

describe('lectern pack', () => {
  it('writes a pack that says the same and is valid', async () => {
    const cwd = directoryOf({ 'garden.yaml': PACK });
    const written = await run(
      cwd,
      'pack',
      'garden.yaml',
      '--title',
      'Ours',
      '-o',
      'out/ours.yaml',
    );
    expect(written).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'Wrote 2 talks to out/ours.yaml.\n',
    });
    expect(await talksOf(cwd, 'out/ours.yaml')).toEqual(
      await talksOf(cwd, 'garden.yaml'),
    );
    const { exitCode } = await run(cwd, 'validate', 'out/ours.yaml');
    expect(exitCode).toBe(0);
  });

  it('says where each talk was read, and leaves out what is not known', async () => {
    const cwd = directoryOf({ 'garden.yaml': PACK });
    const { exitCode, stdout } = await run(cwd, 'pack', 'garden.yaml');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('# garden.yaml:5\n  - name: the-quiet-pager-2031');
    expect(stdout).toContain('title: Garden talks\n');
    expect(stdout).not.toMatch(/null|\[\]/);
  });

  it('does not overwrite somebody’s work unless told', async () => {
    const cwd = directoryOf({ 'garden.yaml': PACK, 'ours.yaml': 'mine' });
    const refused = await run(cwd, 'pack', 'garden.yaml', '-o', 'ours.yaml');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('--force');
    const file = path.join(cwd, 'ours.yaml');
    expect(fs.readFileSync(file, 'utf8')).toBe('mine');

    const forced = await run(
      cwd,
      'pack',
      'garden.yaml',
      '-o',
      'ours.yaml',
      '--force',
    );
    expect(forced.exitCode).toBe(0);
    expect(fs.readFileSync(file, 'utf8')).toContain('lectern: 1');
  });

  it('says where it cannot write', async () => {
    const cwd = directoryOf({ 'garden.yaml': PACK, 'out/x.md': '' });
    const into = (output: string) =>
      run(cwd, 'pack', 'garden.yaml', '-o', output, '--force');
    expect(await into('out')).toMatchObject({
      exitCode: 1,
      stderr: 'out cannot be written (EISDIR). Choose another file.\n',
    });
    expect(await into('garden.yaml/x.yaml')).toMatchObject({ exitCode: 1 });
  });

  it.each([
    ['without talks', { 'x.md': '# Holidays\n\nIt rained.\n' }, /no talks/],
    ['that are not there', {}, /no such file/],
  ])('fails on sources %s', async (_, files, message) => {
    const cwd = directoryOf(files);
    const { exitCode, stderr } = await run(cwd, 'pack', 'x.md', '-o', 'o.yaml');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(message);
    expect(fs.existsSync(path.join(cwd, 'o.yaml'))).toBe(false);
  });
});

describe('lectern pack --decisions', () => {
  const LOG = {
    items: [
      {
        id: '3',
        kind: 'pin',
        talk: 'the-quiet-pager-2031',
        status: 'undone',
        decidedAt: '2031-05-03T10:00:00Z',
      },
      {
        id: '2',
        kind: 'correct',
        talk: 'the-quiet-pager-2031',
        field: 'title',
        value: 'A Quiet Pager',
        status: 'in-effect',
        about: [],
        note: null,
        decidedBy: 'user:default/ines',
        decidedAt: '2031-05-02T10:00:00Z',
      },
      {
        id: '1',
        kind: 'correct',
        talk: 'the-quiet-pager-2031',
        field: 'title',
        value: 'Quiet',
        status: 'replaced',
        decidedAt: '2031-05-01T10:00:00Z',
      },
      {
        id: '0',
        kind: 'correct',
        talk: 'the-quiet-pager-2031',
        field: 'level',
        value: 'beginner',
        status: 'in-effect',
        decidedAt: '2031-05-01T10:00:00Z',
      },
      {
        id: 'f00',
        kind: 'hide',
        talk: 'the-quiet-pager-2031',
        status: 'in-effect',
        decidedAt: null,
        statedIn: { sourceId: 'ours', document: 'ours.yaml', line: 3 },
      },
    ],
  };

  it('follows and keeps what was decided in a portal', async () => {
    const cwd = directoryOf({
      'garden.yaml': PACK,
      'decisions.json': JSON.stringify(LOG),
    });
    const { exitCode, stdout } = await run(
      cwd,
      'pack',
      'garden.yaml',
      '--decisions',
      'decisions.json',
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('title: A Quiet Pager');
    expect(stdout).toMatch(/value: beginner\n[^]*value: A Quiet Pager\n/);
    expect(stdout).not.toMatch(/kind: pin|kind: hide|: Quiet$|decidedBy|ines/m);
    await fs.outputFile(path.join(cwd, 'ours.yaml'), stdout);
    const checked = await run(cwd, 'validate', 'ours.yaml');
    expect(checked).toMatchObject({ exitCode: 0 });
  });

  it('takes lists of people as they are, the oldest first', async () => {
    const of = (value: string) =>
      `  - { kind: correct, talk: the-quiet-pager-2031, field: title, value: ${value} }\n`;
    const cwd = directoryOf({
      'garden.yaml': PACK,
      'ours.yaml': `decisions:\n${of('First')}${of('Last')}`,
    });
    const { stdout } = await run(
      cwd,
      'pack',
      'garden.yaml',
      '--decisions',
      'ours.yaml',
    );
    expect(stdout).toContain('title: Last\n');
  });

  it.each([
    ['{"items": []}', /There are no decisions in d.json/],
    ['{"items": [{"kind": "pin"}]}', /d.json: `talk` is missing/],
    ['{"items": [', /d.json is neither JSON nor YAML/],
    [
      '{"items": [{"kind": "pin", "talk": "a"}], "totalItems": 300, "nextCursor": "x"}',
      /d.json is one page of the 300 decisions there are/,
    ],
  ])('refuses %s', async (content, says) => {
    const cwd = directoryOf({ 'garden.yaml': PACK, 'd.json': content });
    const { exitCode, stderr } = await run(
      cwd,
      'pack',
      'garden.yaml',
      '--decisions',
      'd.json',
    );
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(says);
  });
});
