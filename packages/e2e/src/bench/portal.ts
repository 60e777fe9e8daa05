import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { knownTo } from '../browser/knownTo';

/** The repository: its commands run from its root. */
export const root = process.cwd();

const LONGEST_START = 15 * 60_000;

/** A portal that runs for as long as something is measured. */
export interface RunningPortal {
  url: string;
  stop(): Promise<void>;
}

/** What to start. */
export interface PortalOptions {
  port: number;
  /** Talks that it must know before anything is measured. */
  talks: number;
  /** What runs in the place of the demo's backend, seen from the repository's root. */
  entry?: string;
  /** More configuration. */
  config?: string[];
}

const pause = (milliseconds: number) =>
  new Promise<void>(done => {
    setTimeout(done, milliseconds);
  });

async function talksAt(url: string): Promise<number> {
  const client = await request.newContext({ baseURL: url });
  try {
    return (await knownTo(client)).learn;
  } catch {
    return 0;
  } finally {
    await client.dispose();
  }
}

/**
 * Starts a portal from its production build, and waits until it knows its talks.
 *
 * @throws Error where it ends, or takes longer than a quarter of an hour.
 */
export async function startPortal(
  options: PortalOptions,
): Promise<RunningPortal> {
  const { port, talks, entry, config = [] } = options;
  const child = spawn(
    process.execPath,
    [
      join(root, 'scripts/portal.mjs'),
      'app',
      ...['--port', String(port)],
      ...(entry ? ['--entry', entry] : []),
      ...config.flatMap(file => ['--config', file]),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = new Promise<void>(done => child.once('exit', () => done()));
  let over = false;
  ended.then(
    () => {
      over = true;
    },
    () => undefined,
  );
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const url = `http://localhost:${port}`;
  const end = Date.now() + LONGEST_START;
  while ((await talksAt(url)) < talks) {
    if (over) throw new Error(`The portal on port ${port} ended.`);
    if (Date.now() > end) {
      await stop();
      throw new Error(`The portal on port ${port} did not learn its talks.`);
    }
    await pause(1_000);
  }
  return { url, stop };
}
