import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { directoryOf, PACK } from './testing';

const bin = path.resolve(__dirname, '../bin/lectern');

function lectern(cwd: string, env: NodeJS.ProcessEnv, ...args: string[]) {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, INIT_CWD: undefined, ...env },
    encoding: 'utf8',
  });
}

describe('bin/lectern', () => {
  it('writes nothing but JSON to standard output', () => {
    const cwd = directoryOf({ 'garden.yaml': PACK });
    const { status, stdout, stderr } = lectern(
      cwd,
      {},
      'preview',
      'garden.yaml',
      '--json',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout).talks).toHaveLength(2);
  });

  it('starts from where npm was called', () => {
    const cwd = directoryOf({});
    const called = directoryOf({ 'garden.yaml': PACK });
    const { status } = lectern(
      cwd,
      { INIT_CWD: called },
      'validate',
      'garden.yaml',
    );
    expect(status).toBe(0);
  });

  it.each([
    [1, ['preview', 'gone.md']],
    [2, ['revue']],
  ])('exits with %d', (code, args) => {
    expect(lectern(directoryOf({}), {}, ...args).status).toBe(code);
  });
});
