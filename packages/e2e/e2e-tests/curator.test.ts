import { expect, test } from '../src/journey';

test('a curator says that two talks are one, and takes it back', async ({
  page,
}) => {
  const title = page.getByRole('heading', { level: 2 });

  await page.goto('/learn/curate');
  await expect(page).toHaveURL(/\/learn\/curate\/suggestions$/);
  await expect(title).toHaveText('Suggestions');

  await page.getByRole('tab', { name: 'Talks' }).click();
  await page
    .getByRole('searchbox', { name: 'Search talks' })
    .fill('product thinking');
  await page
    .getByRole('link', { name: /^Boosting Developer Platform/ })
    .click();
  await expect(title).toHaveText(/^Boosting Developer Platform/);

  await page.getByRole('button', { name: 'Curate' }).click();
  await page
    .getByRole('menuitem', { name: 'Merge with another talk…' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: 'Merge with' }).fill('wasm');
  await dialog.getByRole('button', { name: /^Dapr and Wasm/ }).click();
  await dialog
    .getByRole('textbox', { name: 'Note (optional)' })
    .fill('For a test.');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText(/^Saved.*Merged “/)).toBeVisible();
  await page
    .getByRole('region', { name: 'Curator decisions' })
    .getByRole('link', { name: 'All decisions about this talk' })
    .click();
  // The latest comes first.
  const decision = page
    .getByRole('article')
    .filter({ hasText: 'For a test.' })
    .first();
  await expect(decision).toContainText('In effect');

  // Both addresses lead to the one talk.
  const titles = [];
  for (const name of [/^Boosting Developer/, /^Dapr and Wasm/]) {
    await decision.getByRole('link', { name }).click();
    await expect(page).toHaveURL(/\/learn\/talks\//);
    titles.push(await title.textContent());
    await page.goBack();
  }
  expect(titles[0]).toBe(titles[1]);

  await decision.getByRole('button', { name: /^Undo: Merged/ }).click();
  await page.getByRole('button', { name: 'Undo decision' }).click();
  await expect(page.getByText(/^Undone\. Merged “/)).toBeVisible();
  await expect(decision).toContainText('Undone');

  await decision.getByRole('link', { name: /^Dapr and Wasm/ }).click();
  await expect(title).toHaveText(/^Dapr and Wasm/);
  await page.goBack();
  await decision.getByRole('link', { name: /^Boosting Developer/ }).click();
  await expect(title).toHaveText(/^Boosting Developer/);
});
