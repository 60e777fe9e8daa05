import { expect, test } from '../src/journey';

test('a backend that is down is said to be, and its return ends it', async ({
  page,
  troubles,
}) => {
  troubles.tolerate(/Failed to load resource/);
  await page.goto('/learn');
  await expect(
    page.getByRole('heading', { name: 'Most recommended' }),
  ).toBeVisible();

  await page.route('**/api/learn/**', route => route.abort());
  await page.getByRole('tab', { name: 'Talks' }).click();
  await expect(
    page.getByText('The talks could not be loaded').first(),
  ).toBeVisible();
  // What was there is there still.
  await expect(
    page.getByRole('searchbox', { name: 'Search talks' }),
  ).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Discover' })).toBeVisible();

  await page.unroute('**/api/learn/**');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(
    page.getByRole('list', { name: 'Talks' }).getByRole('link').first(),
  ).toBeVisible();
});

test('Discover comes back by itself with the network', async ({
  page,
  context,
  troubles,
}) => {
  troubles.tolerate(/Failed to load resource/);
  await page.route('**/api/learn/**', route => route.abort());
  await page.goto('/learn/discover');
  await expect(page.getByText('Discover could not be loaded')).toBeVisible();
  await context.setOffline(true);
  await page.unroute('**/api/learn/**');
  await context.setOffline(false);
  await expect(
    page.getByRole('heading', { name: 'Most recommended' }),
  ).toBeVisible();
});
