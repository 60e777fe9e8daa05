import type { Page } from '@playwright/test';
import { askAsGuest } from '../src/browser/askAsGuest';
import { expect, test } from '../src/journey';

type Source = { id: string; title: string };
type Items<T> = { items: T[] };

/** Notes of two people on one event, who heard different talks of one title. */
const notesOn = (title: string) => [
  {
    title: `Lena’s notes, ${title}`,
    content: `# Notes from Meadow Platform Days 2031

- **${title}** by Noor Vale (Brook Ltd): three people, one platform, and what
  they left out on purpose.
`,
  },
  {
    title: `Tom’s notes, ${title}`,
    content: `# Meadow Platform Days 2031, as I saw it

- **${title}** (workshop): the second day, with beds of our own.
`,
  },
];

const talksFound = (page: Page, count: string) =>
  expect(page.getByText(new RegExp(`^${count} · `))).toBeVisible();

test('a curator takes two talks apart that the sources hold for one, for good', async ({
  page,
  request,
}) => {
  // Sources are read, and talks worked out, several times on the way.
  test.slow();
  const ask = await askAsGuest(request);
  // Each run has a title of its own: a portal may have seen others.
  const title = `Growing platforms from seed ${Date.now().toString(36)}`;
  const talks = `/learn/talks?${new URLSearchParams({ query: title })}`;
  const sources: Source[] = [];
  try {
    for (const { title: name, content } of notesOn(title)) {
      sources.push(
        await ask<Source>('/api/learn/sources', {
          method: 'POST',
          data: { name: 'notes.md', title: name, content, recommend: false },
        }),
      );
    }
    await expect
      .poll(async () => {
        const { items } = await ask<Items<Source>>(`/api${talks}`);
        return Promise.all(
          items.map(async ({ id }) => {
            const path = `/api/learn/talks/${id}`;
            return (await ask<{ mentions: [] }>(path)).mentions.length;
          }),
        );
      })
      .toEqual([2]);

    await page.goto(talks);
    await talksFound(page, '1 talk');
    await page.getByRole('link', { name: new RegExp(`^${title}`) }).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: 'Open page' })
      .click();
    // Noor Vale's talk passes for a workshop, and the evidence says why.
    await expect(page).toHaveURL(/\/learn\/talks\/growing-platforms/);
    const workshop = page
      .getByRole('article')
      .getByText('Workshop', { exact: true });
    await expect(workshop).toBeVisible();
    await page.getByText('2 mentions in sources').click();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'as I saw it' }),
    ).toContainText(/Used for:.*Type/);

    await page.getByRole('button', { name: 'Curate' }).click();
    await page.getByRole('menuitem', { name: 'Split…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Meadow Platform Days 2031, as I saw it/).click();
    await dialog
      .getByRole('textbox', { name: 'Note (optional)' })
      .fill(`The other is a workshop: ${title}`);
    await dialog.getByRole('button', { name: 'Split' }).click();
    await expect(page.getByText(/^Saved\. Split 1 mention off/)).toBeVisible();
    await expect(page.getByText('1 mention in sources')).toBeVisible();
    await expect(workshop).toBeHidden();

    await page.goto(talks);
    await talksFound(page, '2 talks');

    await page.goto('/learn/curate/sources');
    const [, second] = sources;
    await page.getByRole('button', { name: `Refresh ${second.title}` }).click();
    await expect(
      page.getByText(`${second.title} is being read again.`),
    ).toBeVisible();
    const runs = `/api/learn/sources/${second.id}/runs`;
    await expect
      .poll(async () => (await ask<Items<{ status: string }>>(runs)).items)
      .toMatchObject([{ status: 'ok' }, { status: 'ok' }]);
    await page.goto(talks);
    await talksFound(page, '2 talks');

    await page.goto('/learn/curate/decisions');
    const decision = page
      .getByRole('article')
      .filter({ hasText: `The other is a workshop: ${title}` });
    await expect(decision).toContainText(`Split 1 mention off “${title}”`);
    await expect(decision).toContainText('In effect');
    await expect(
      decision.getByRole('link', { name: /guest/i }),
    ).toHaveAttribute('href', /\/catalog\/default\/user\/guest/);
  } finally {
    await Promise.all(
      sources.map(({ id }) =>
        ask(`/api/learn/sources/${id}`, { method: 'DELETE' }),
      ),
    );
  }
});

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
