import type { Page } from '@playwright/test';
import { expect, test } from '../src/journey';

/** Has the portal speak a language, as its settings remember it. */
const speak = (page: Page, language: string) =>
  page.addInitScript(chosen => {
    if (window.top === window && window.location.protocol !== 'about:') {
      localStorage.setItem('language', chosen);
    }
  }, language);

test('Learn speaks French from the list of talks to the player', async ({
  page,
}) => {
  await speak(page, 'fr');
  await page.goto('/learn');
  await expect(page.getByRole('tab', { name: 'Découvrir' })).toBeVisible();
  await page.getByRole('tab', { name: 'Conférences' }).click();
  await expect(page).toHaveURL(/\/learn\/talks/);
  await expect(page.getByText(/^\d+ conférences/)).toBeVisible();
  // What they are called stays as it is.
  await expect(
    page.getByRole('link', { name: /^Sometimes, Lipstick Is Exactly/ }).first(),
  ).toBeVisible();

  await page.goto(
    '/learn/talks/sometimes-lipstick-is-exactly-what-a-pig-needs-2024',
  );
  await expect(
    page.getByRole('button', { name: /youtube-nocookie\.com/ }),
  ).toBeVisible();
  await expect(page.getByText(/19 mars 2024/).first()).toBeVisible();
  for (const english of ['Why this talk', 'Related talks', 'Speakers']) {
    await expect(page.getByText(english, { exact: true })).toHaveCount(0);
  }
});
