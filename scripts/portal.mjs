/**
 * Serves a demo portal as production does: its build, by the backend, on one port. State is kept in memory,
 * so that every start is a portal of its own. For the browser tests, for measuring, and for a look:
 * `npm run portal -- app --port 7017`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root, toolEnvironment } from './install.mjs';

const USAGE = `npm run portal -- [app | app-legacy] [--port N] [--entry FILE] [--config FILE…]

Builds the frontend where its build is missing or older than its sources, and serves it on http://localhost:N (7017).
`;

/** What ends up in the build of a portal, besides installed packages. */
const SOURCES = ['plugins/learn/src', 'plugins/learn-common/src', 'yarn.lock'];

function changedAt(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path).map(name => changedAt(join(path, name))),
  );
}

function isBuilt(app) {
  const page = join(root, 'packages', app, 'dist/index.html');
  if (!existsSync(page)) return false;
  // In CI the build is a step of its own, of the very sources that are tested.
  if (process.env.CI) return true;
  const built = statSync(page).mtimeMs;
  return [...SOURCES, `packages/${app}/src`].every(
    source => changedAt(join(root, source)) <= built,
  );
}

/** What a portal of the old frontend system needs besides. */
const configOf = app =>
  ['app-config.yaml', app === 'app-legacy' && 'app-config.legacy.yaml'].filter(
    Boolean,
  );

const configArgs = files =>
  files.flatMap(file => ['--config', resolve(root, file)]);

function build(app) {
  process.stderr.write(`Building packages/${app}\n`);
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/backstage-cli'),
    ['package', 'build', ...configArgs(configOf(app))],
    {
      cwd: join(root, 'packages', app),
      env: { ...toolEnvironment(), NODE_ENV: 'production' },
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '7017' },
    entry: { type: 'string', default: 'packages/backend/src/index.ts' },
    config: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean' },
  },
});
const [app = 'app'] = positionals;
if (values.help || !existsSync(join(root, 'packages', app, 'src'))) {
  process.stderr.write(USAGE);
  process.exit(values.help ? 0 : 2);
}

ensureInstalled();
if (!isBuilt(app)) build(app);

const url = `http://localhost:${values.port}`;
const child = spawn(
  process.execPath,
  [
    '--require',
    '@backstage/cli/config/nodeTransform.cjs',
    resolve(root, values.entry),
    ...configArgs([...configOf(app), 'app-config.e2e.yaml', ...values.config]),
  ],
  {
    // Where the files that app-config.yaml names are looked for.
    cwd: join(root, 'packages/backend'),
    env: {
      ...toolEnvironment(),
      NODE_ENV: 'production',
      APP_CONFIG_app_packageName: JSON.stringify(app),
      APP_CONFIG_app_baseUrl: JSON.stringify(url),
      APP_CONFIG_backend_baseUrl: JSON.stringify(url),
      APP_CONFIG_backend_cors_origin: JSON.stringify(url),
      APP_CONFIG_backend_listen_port: values.port,
    },
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1));
