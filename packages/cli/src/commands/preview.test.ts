import { directoryOf, PACK, run, runWith } from '../testing';

describe('lectern preview', () => {
  it('shows a table for a person', async () => {
    const cwd = directoryOf({ 'garden.yaml': PACK });
    const { exitCode, stdout, stderr } = await run(
      cwd,
      'preview',
      'garden.yaml',
    );
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Garden talks, by Ines Okafor\n/);
    expect(stdout).toMatch(
      /The Quiet Pager +Odalys Brandt +GardenCon 2031 +keynote/,
    );
    expect(stdout).toMatch(/Compost for Clusters +Tomas Reznik .* talk/);
    expect(stdout).toMatch(/1 document, 2 mentions of 2 talks\n$/);
    expect(stdout).not.toContain('\u001b');
  });

  it('adds lines and rules when asked', async () => {
    const cwd = directoryOf({ 'garden.yaml': PACK });
    const { stdout } = await run(cwd, 'preview', '-v', 'garden.yaml');
    expect(stdout).toMatch(/The Quiet Pager.* keynote +5 +pack/);
  });

  it('gives JSON to programs, and nothing else', async () => {
    const cwd = directoryOf({ 'garden.yaml': PACK, 'more/empty.md': '# Hm\n' });
    const { exitCode, stdout } = await run(
      cwd,
      'preview',
      '--json',
      'garden.yaml',
      'more',
    );
    expect(exitCode).toBe(0);
    const preview = JSON.parse(stdout);
    expect(preview.documents).toHaveLength(2);
    expect(preview.documents[0]).toEqual({
      source: 'garden.yaml',
      format: 'pack',
      title: 'Garden talks',
      author: 'Ines Okafor',
      published: null,
      url: null,
      language: null,
      talks: [
        {
          id: expect.stringMatching(/^[a-f0-9]{32}$/),
          title: 'The Quiet Pager',
          type: 'keynote',
          speakers: [{ name: 'Odalys Brandt', organization: 'Lanternworks' }],
          event: 'GardenCon 2031',
          day: '2031-04-02',
          start: null,
          url: null,
          video: 'https://www.youtube.com/watch?v=abcdefghijk',
          slides: null,
          takeaway:
            'Three changes to a rota that took pages from forty to four.',
          line: 5,
          rule: 'pack',
        },
        expect.objectContaining({
          title: 'Compost for Clusters',
          speakers: [{ name: 'Tomas Reznik', organization: null }],
          takeaway: null,
        }),
      ],
      themes: [],
      products: [],
      resources: [],
      warnings: [],
    });
    expect(preview.documents[1]).toMatchObject({
      source: 'more/empty.md',
      talks: [],
    });
    expect(preview.talks).toContainEqual({
      id: 'the-quiet-pager-2031',
      title: 'The Quiet Pager',
      type: 'keynote',
      speakers: [{ name: 'Odalys Brandt', organization: 'Lanternworks' }],
      event: 'GardenCon 2031',
      urls: [],
      mentions: [
        {
          id: preview.documents[0].talks[0].id,
          source: 'garden.yaml',
          title: 'The Quiet Pager',
          takeaway: null,
          line: 5,
        },
      ],
    });
    expect(preview.errors).toEqual([]);
  });

  it('succeeds with warnings, and shows them', async () => {
    const cwd = directoryOf({
      'garden.yaml': `${PACK}topics:\n  - name: On Call\n    title: On-call\n`,
    });
    const { exitCode, stdout } = await run(cwd, 'preview', 'garden.yaml');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Warning, line 32: `name` must be lower case/);
    expect(stdout).toMatch(/1 warning\n$/);
  });

  it('reads what can be read, and says what cannot', async () => {
    const cwd = directoryOf({
      'garden.yaml': PACK,
      'photo.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    });
    const { exitCode, stdout, stderr } = await run(
      cwd,
      'preview',
      '--json',
      'missing.md',
      'photo.png',
      'garden.yaml',
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain('missing.md: There is no such file.');
    expect(stderr).toMatch(/^photo\.png.+/m);
    const preview = JSON.parse(stdout);
    expect(preview.documents).toHaveLength(1);
    expect(preview.errors.map((one: { source: string }) => one.source)).toEqual(
      ['missing.md', 'photo.png'],
    );
  });

  it('reads standard input', async () => {
    const chunks = [PACK.slice(0, 40), PACK.slice(40)].map(part =>
      Buffer.from(part),
    );
    const cwd = directoryOf({});
    const { exitCode, stdout, stderr } = await runWith(
      chunks,
      cwd,
      'preview',
      '--json',
      '-',
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { documents } = JSON.parse(stdout);
    expect(documents).toMatchObject([
      { source: '-', format: 'pack', talks: [{}, {}] },
    ]);
    const nothing = await run(cwd, 'preview', '-');
    expect(nothing).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('- is empty'),
    });
  });

  it('gives no control characters of others to the terminal', async () => {
    const cwd = directoryOf({
      'a\u001b[31m.md': '# Hm',
      'b\u202e.md': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    });
    const { stdout, stderr } = await run(cwd, 'preview', '.');
    expect(stdout).toContain('a[31m.md');
    expect(stderr).toContain('b.md is a PNG image');
    expect(stdout + stderr).not.toContain('\u001b');
    expect(stdout + stderr).not.toContain('\u202e');
  });

  it('fails when nothing can be read', async () => {
    const { exitCode, stdout, stderr } = await run(
      directoryOf({}),
      'preview',
      '--json',
      'missing.md',
    );
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/no such file.*\nNothing could be read\.\n$/);
  });

  it('fails on a directory without documents', async () => {
    const cwd = directoryOf({ 'docs/logo.svg': '<svg/>', 'docs/.env': 'A=1' });
    const { exitCode, stderr } = await run(cwd, 'preview', 'docs');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('There is nothing to read in docs');
  });

  it('takes the format and the event from the caller', async () => {
    const cwd = directoryOf({
      'garden.yaml': 'lectern: 1\ntalks:\n  - title: The Quiet Pager\n',
    });
    const { stdout } = await run(
      cwd,
      'preview',
      '--json',
      '--format',
      'pack',
      '--event',
      'GardenCon 2031',
      'garden.yaml',
    );
    expect(JSON.parse(stdout).documents[0].talks[0].event).toBe(
      'GardenCon 2031',
    );
  });

  it('keeps control characters of others off the terminal', async () => {
    const cwd = directoryOf({
      'garden.yaml': 'lectern: 1\ntalks:\n  - title: "Red \\e[31m Alert"\n',
    });
    const { stdout } = await run(cwd, 'preview', 'garden.yaml');
    expect(stdout).toMatch(/Red +\[31m Alert/);
    expect(stdout).not.toContain('\u001b');
  });
});
