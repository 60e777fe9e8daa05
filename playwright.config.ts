import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './packages/e2e/src/browser/chromium';
import type { Portal } from './packages/e2e/src/journey';

/** Each frontend system has a portal of its own, with a store of its own. */
const PORTALS: Array<{ portal: Portal; port: number }> = [
  { portal: 'app', port: 7017 },
  { portal: 'app-legacy', port: 7018 },
];

/** `PORTALS=app` runs the tests in one of them. */
const wanted = process.env.PORTALS?.split(',');
const portals = PORTALS.filter(
  ({ portal }) => !wanted || wanted.includes(portal),
);

const urlOf = (port: number) => `http://localhost:${port}`;

export default defineConfig<object, { portal: Portal }>({
  testDir: 'packages/e2e/e2e-tests',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  // What fails once and then passes is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  workers: 2,
  outputDir: 'node_modules/.cache/e2e-test-results',
  reporter: process.env.CI
    ? [
        ['line'],
        ['json', { outputFile: 'e2e-test-report/results.json' }],
        ['html', { open: 'never', outputFolder: 'e2e-test-report/html' }],
      ]
    : [['list']],
  // A portal that runs already is used as it is, except in CI, where every run begins with an empty store.
  webServer: portals.map(({ portal, port }) => ({
    command: `npm run -s portal -- ${portal} --port ${port}`,
    url: `${urlOf(port)}/.backstage/health/v1/readiness`,
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 300_000,
  })),
  use: {
    ...devices['Desktop Chrome'],
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions,
  },
  projects: portals.flatMap(({ portal, port }) => {
    const use = { portal, baseURL: urlOf(port) };
    return [
      { name: `${portal} is ready`, testMatch: 'ready.setup.ts', use },
      { name: portal, dependencies: [`${portal} is ready`], use },
    ];
  }),
});
