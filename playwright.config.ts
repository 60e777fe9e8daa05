import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

/** A Chromium of the system's, where there is one; else the one Playwright installs. */
const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path && existsSync(path));

const baseURL = process.env.PLAYWRIGHT_URL ?? 'http://localhost:3000';

export default defineConfig({
  testMatch: 'packages/*/e2e-tests/**/*.test.ts',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  outputDir: 'node_modules/.cache/e2e-test-results',
  reporter: process.env.CI
    ? [
        ['line'],
        ['json', { outputFile: 'e2e-test-report/results.json' }],
        ['html', { open: 'never', outputFolder: 'e2e-test-report/html' }],
      ]
    : [['list']],
  // A portal that runs already is used as it is, except in CI, where every run begins with an empty store.
  webServer: process.env.PLAYWRIGHT_URL
    ? undefined
    : {
        command:
          'npm start -- --config app-config.yaml --config app-config.e2e.yaml',
        url: `${baseURL}/learn`,
        reuseExistingServer: !process.env.CI,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
        timeout: 300_000,
      },
  use: {
    baseURL,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
});
