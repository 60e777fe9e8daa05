import type { Page } from '@playwright/test';
import { expect, test } from '../src/journey';

/** How light what lies behind everything is, from 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    return (red + green + blue) / 3;
  });

test('the theme that somebody chooses is the theme of Learn, for good', async ({
  page,
}) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: /dark/i }).click();
  await page.goto('/learn');
  await expect(
    page.getByRole('heading', { name: 'Most recommended' }),
  ).toBeVisible();
  expect(await lightness(page)).toBeLessThan(80);

  await page.reload();
  await expect(
    page.getByRole('heading', { name: 'Most recommended' }),
  ).toBeVisible();
  expect(await lightness(page)).toBeLessThan(80);
  await page.goto('/learn/talks');
  await expect(
    page.getByRole('list', { name: 'Talks' }).getByRole('link').first(),
  ).toBeVisible();
  expect(await lightness(page)).toBeLessThan(80);
});

test('without a choice the theme is that of the system, also when it changes', async ({
  page,
}) => {
  await page.goto('/learn');
  await expect(
    page.getByRole('heading', { name: 'Most recommended' }),
  ).toBeVisible();
  expect(await lightness(page)).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => lightness(page)).toBeLessThan(80);
});
