/**
 * What `npm start`, `npm test` and their siblings run: installs what is missing with the committed yarn,
 * then hands over to the tool that does the work. Needs nothing but Node.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, root, toolEnvironment } from './install.mjs';

const bin = name => join(root, 'node_modules/.bin', name);

/** The CLI looks for config files in each package; people mean the folder they are in, or the repository's root. */
function configPath(value) {
  if (/^https?:/.test(value)) return value;
  const here = resolve(process.env.INIT_CWD ?? process.cwd(), value);
  return existsSync(here) ? here : resolve(root, value);
}

function withConfigPaths(args) {
  return args.map((arg, index) => {
    if (arg.startsWith('--config=')) {
      return `--config=${configPath(arg.slice('--config='.length))}`;
    }
    return args[index - 1] === '--config' ? configPath(arg) : arg;
  });
}

/** A file of TypeScript, run as it is. */
const typescript = (file, args) => ({
  file: process.execPath,
  args: [
    '--require',
    '@backstage/cli/config/nodeTransform.cjs',
    join(root, file),
    ...args,
  ],
});

/** The demo portal in the old frontend system, with the configuration it has by itself. */
const LEGACY = ['app-legacy', 'backend'];
const LEGACY_CONFIG = ['app-config.yaml', 'app-config.legacy.yaml'];

/** `start legacy` and `start -- legacy` start the portal in the old frontend system. */
function startArgs([first, ...rest]) {
  if (first !== 'legacy') {
    return first === undefined ? [] : [first, ...rest];
  }
  const hasConfig = rest.some(arg => arg.split('=')[0] === '--config');
  return hasConfig
    ? [...LEGACY, ...rest]
    : [
        ...LEGACY,
        ...LEGACY_CONFIG.map(file => `--config=${join(root, file)}`),
        ...rest,
      ];
}
/** These options, with their values, and no others. */
const picked = (args, names) =>
  args.filter(
    (arg, index) =>
      names.includes(arg) ||
      names.includes(args[index - 1]) ||
      names.some(name => arg.startsWith(`${name}=`)),
  );

const commands = {
  start: args => ({
    file: bin('backstage-cli'),
    args: ['repo', 'start', ...withConfigPaths(startArgs(args))],
  }),
  // Without a watch flag of its own, the Backstage CLI would watch for changes and never end.
  test: args => ({
    file: bin('backstage-cli'),
    args: ['repo', 'test', '--watch=false', ...args],
  }),
  e2e: args => ({ file: bin('playwright'), args: ['test', ...args] }),
  lectern: args => ({
    file: process.execPath,
    args: [join(root, 'packages/cli/bin/lectern'), ...args],
  }),
  fuzz: args => typescript('packages/ingest/src/fuzz/main.ts', args),
  bench: args => [
    commands['bench:documents'](args),
    commands['bench:page'](picked(args, ['--json', '--runs'])),
  ],
  'bench:documents': args =>
    typescript('packages/ingest/src/bench/main.ts', args),
  'bench:page': args => typescript('packages/e2e/src/bench/main.ts', args),
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (!(major === 22 || major === 24 || (major === 20 && minor >= 19))) {
  process.stderr.write(
    `This is Node.js ${process.version}. Use Node.js 22 or 24 (or 20.19 and later in its line).\n`,
  );
  process.exit(1);
}

const [name, ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(
    `Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.\n`,
  );
  process.exit(2);
}

ensureInstalled();

function run({ file, args: childArgs }) {
  const child = spawn(file, childArgs, {
    cwd: root,
    env: toolEnvironment(),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise(done => {
    child.on('error', error => {
      process.stderr.write(`Could not start ${file}: ${error.message}\n`);
      done(1);
    });
    child.on('exit', (code, signal) => done(signal ? 1 : code ?? 1));
  });
}

for (const step of [command(args)].flat()) {
  const code = await run(step);
  if (code !== 0) process.exit(code);
}
