import { expect, test } from '../src/journey';

test('a developer comes from their component to what there is to learn about it', async ({
  page,
  troubles,
}) => {
  await page.goto('/catalog');
  // It says nothing of itself: what it depends on speaks for it.
  await page.getByRole('link', { name: 'Checkout' }).first().click();
  await expect(page).toHaveURL(/\/component\/checkout/);
  await expect(page.getByText('Talks about this').first()).toBeVisible();
  await expect(
    page.getByText(/through its dependency .*(delivery|telemetry)/i).first(),
  ).toBeVisible();

  await page.locator('a[href*="/learn/talks/"]').first().click();
  await expect(page).toHaveURL(/\/learn\/talks\/./);
  await expect(
    page.getByRole('region', { name: 'Why this talk' }),
  ).toBeVisible();

  await page.goto('/catalog/default/component/delivery-pipeline');
  await expect(page.getByText(/: tag gitops$/).first()).toBeVisible();

  // What says nothing at all learns how to.
  await page.goto('/catalog/default/component/greeting-page');
  await expect(
    page.getByText(/Name the topics that matter here/),
  ).toBeVisible();
  expect(troubles.strangers).toEqual([]);
});
