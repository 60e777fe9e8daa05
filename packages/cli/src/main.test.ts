import { run } from './testing';

describe('lectern', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['revue']],
    ['an unknown option', ['preview', '--loud', 'x.md']],
    ['a format that does not exist', ['preview', '--format', 'pdf', 'x.md']],
    ['nothing to preview', ['preview']],
    ['nothing to pack', ['pack']],
    ['nothing to validate', ['validate']],
  ])('answers %s with a usage error', async (_, args) => {
    const { exitCode, stdout, stderr } = await run('/', ...args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/error:|Usage:/);
  });

  it('explains itself', async () => {
    const { exitCode, stdout } = await run('/', '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/preview.*\n.*pack.*\n.*validate/);
  });

  it('knows its version', async () => {
    const { exitCode, stdout } = await run('/', '--version');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
