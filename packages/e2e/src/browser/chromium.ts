import { existsSync } from 'node:fs';

/** A Chromium of the system's, where there is one; else the one that Playwright installs. */
export const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path && existsSync(path));

/** How Chromium is started: alone, and asking nobody for anything. */
export const launchOptions = {
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
};
