import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const yarn = join(root, '.yarn/releases/yarn-4.13.0.cjs');
const stamp = join(root, 'node_modules/.lectern-installed');

/** Everything that decides what an install brings. */
function installKey() {
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder))
      .sort()
      .map(name => join(root, folder, name, 'package.json'))
      .filter(file => existsSync(file)),
  );
  const hash = createHash('sha256').update(process.version);
  for (const file of [
    join(root, 'yarn.lock'),
    join(root, '.yarnrc.yml'),
    join(root, 'package.json'),
    ...manifests,
  ]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** The environment of everything we run: native builds use every core. */
export function toolEnvironment() {
  return { JOBS: String(availableParallelism()), ...process.env };
}

/** Installs what the lock file asks for, unless that is what is installed already. */
export function ensureInstalled() {
  const key = installKey();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;

  process.stderr.write('Installing dependencies, this takes a minute or two\n');
  // What the install has to say goes to stderr: the output of a command belongs to the command.
  const { status } = spawnSync(
    process.execPath,
    [yarn, 'install', '--immutable'],
    { cwd: root, env: toolEnvironment(), stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) {
    process.stderr.write(
      'The install failed; what yarn says above tells why. With a changed package.json, run "node .yarn/releases/yarn-4.13.0.cjs install" once.\n',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, key);
}
