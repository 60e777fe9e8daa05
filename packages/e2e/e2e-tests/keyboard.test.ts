import type { Page } from '@playwright/test';
import { expect, test } from '../src/journey';

/** Goes from part to part until the focus is where it should be, as far as somebody would. */
async function tabTo(page: Page, name: RegExp, most = 60) {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const words = await focused
      .first()
      .evaluate(
        element => element.getAttribute('aria-label') ?? element.textContent,
      );
    if (words && name.test(words)) return focused;
  }
  throw new Error(`${name} is not to be reached by ${most} tabs.`);
}

test('everything on the way to a talk and back is done by keyboard', async ({
  page,
}) => {
  await page.goto('/learn');
  await expect(
    page.getByRole('heading', { name: 'Most recommended' }),
  ).toBeVisible();

  // From anywhere to the search, through the talks, to one beside them.
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search talks' });
  await expect(search).toBeFocused();
  await page.keyboard.type('platform');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/learn\/talks\?(.*&)?query=platform/);
  const talks = page.getByRole('list', { name: 'Talks' });
  await expect(talks.getByRole('listitem').first()).toBeVisible();
  await expect(search).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const first = talks.locator('[aria-posinset="1"]').getByRole('link').first();
  await expect(first).toBeFocused();
  // However fast: the focus is on some talk at every moment.
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await expect(
    talks.locator('[aria-posinset]').filter({ has: page.locator(':focus') }),
  ).not.toHaveAttribute('aria-posinset', '1');
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const second = talks.locator('[aria-posinset="2"]').getByRole('link').first();
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toBeVisible();
  await expect(
    page.locator('[role=dialog]:focus, [role=dialog] :focus'),
  ).toHaveCount(1);

  // The focus stays in what is open, and goes back to where it came from.
  for (let i = 0; i < 40; i += 1) await page.keyboard.press('Tab');
  await expect(
    page.locator('[role=dialog]:focus, [role=dialog] :focus'),
  ).toHaveCount(1);
  // Elsewhere Escape may put away a tooltip first.
  await tabTo(page, /^Close talk/);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(second).toBeFocused();
});

test('the map is walked through by arrow keys', async ({ page }) => {
  await page.goto('/learn/discover');
  const map = page.getByRole('region', { name: 'Where the knowledge is' });
  await map.scrollIntoViewIfNeeded();
  const cells = map.locator('[data-cell]');
  await cells.first().focus();
  const from = await page.locator(':focus').getAttribute('data-cell');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).not.toHaveAttribute(
    'data-cell',
    String(from),
  );
  // One stop for all of it: the next one lies beyond.
  await page.keyboard.press('Tab');
  await expect(map.locator('[data-cell]:focus')).toHaveCount(0);
});

test('a recording is played, and all of its page reached, by keyboard', async ({
  page,
}) => {
  await page.goto(
    '/learn/talks/sometimes-lipstick-is-exactly-what-a-pig-needs-2024',
  );
  await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
  await tabTo(page, /^Play/);
  await page.keyboard.press('Enter');
  await expect(page.locator('iframe')).toBeFocused();
  // Out of the player again, and on.
  await tabTo(page, /^Copy link/);
  await tabTo(page, /Syntasso|VMware/);
});
