import { layoutShiftOf } from '../src/browser/layoutShift';
import { expect, test } from '../src/journey';

/** As on a train: every answer of the portal's takes its time. */
const LATENCY = 1_500;

for (const { path, first } of [
  { path: '/learn/discover', first: 'Most recommended' },
  { path: '/learn/talks', first: null },
]) {
  test(`on a slow network ${path} shows what is coming, and nothing jumps`, async ({
    page,
  }) => {
    await page.route('**/api/learn/**', async route => {
      await new Promise(done => {
        setTimeout(done, LATENCY);
      });
      await route.continue();
    });
    await page.goto(path);
    await expect(page.getByLabel('Loading talks…').first()).toBeAttached();
    await expect(
      first
        ? page.getByRole('heading', { name: first })
        : page.getByRole('list', { name: 'Talks' }).getByRole('link').first(),
    ).toBeVisible();
    await page.waitForLoadState('networkidle');
    const { score, moved } = await layoutShiftOf(page);
    expect(score, moved.join('\n')).toBeLessThanOrEqual(0.05);
  });
}
