import { expect, test } from '@playwright/test';

test('a guest finds a talk and follows it into the catalog', async ({
  page,
}) => {
  const failures: Error[] = [];
  page.on('pageerror', error => failures.push(error));
  const strangers: string[] = [];
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') {
      strangers.push(request.url());
    }
  });

  await page.goto('/learn');
  await page.getByRole('button', { name: 'Enter' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Learn Platform Engineering' }),
  ).toBeAttached();
  const count = page.getByText(/^\d+ talks? · most recommended first$/);
  await expect(count).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search talks' }).fill('lipstick');
  await expect(page).toHaveURL(/[?&]query=lipstick/);
  await expect(count).toHaveText(/^1 talk /);

  await page
    .getByRole('group', { name: 'Event' })
    .getByText('Platform Engineering Day Europe 2024')
    .click();
  await expect(page).toHaveURL(
    /[?&]event=platform-engineering-day-europe-2024/,
  );

  await page
    .getByRole('link', { name: /^Sometimes, Lipstick Is Exactly/ })
    .click();
  await expect(page).toHaveURL(/[?&]talk=sometimes-lipstick/);
  await page
    .getByRole('dialog')
    .getByRole('link', { name: 'Open page' })
    .click();
  await expect(page).toHaveURL(/\/learn\/talks\/sometimes-lipstick/);
  await expect(
    page.getByRole('region', { name: 'Why this talk' }),
  ).toContainText('people independently');

  await page
    .getByRole('region', { name: 'In the catalog' })
    .getByRole('link', { name: /^Sometimes, Lipstick Is Exactly/ })
    .click();
  await expect(page).toHaveURL(/\/catalog\/default\/talk\/sometimes-lipstick/);
  await expect(page.getByText('About this talk')).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Speakers' }).getByText('Abby Bangser'),
  ).toBeVisible();

  expect(strangers).toEqual([]);
  expect(failures).toEqual([]);
});
