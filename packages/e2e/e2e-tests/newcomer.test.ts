import { expect, test } from '../src/journey';

const TALK = 'Sometimes, Lipstick Is Exactly';

test.describe('a newcomer', () => {
  test.use({ signedIn: false });

  test('finds a talk, watches it, and follows it into the catalog', async ({
    page,
    troubles,
  }) => {
    await page.goto('/learn');
    await page.getByRole('button', { name: 'Enter' }).click();
    await expect(page).toHaveURL(/\/learn\/discover$/);
    await expect(
      page.getByRole('heading', {
        level: 1,
        name: 'Learn Platform Engineering',
      }),
    ).toBeAttached();
    await expect(
      page.getByRole('heading', { name: 'Most recommended' }),
    ).toBeVisible();

    const search = page.getByRole('searchbox', { name: 'Search talks' });
    await search.fill('lipstick');
    await search.press('Enter');
    await expect(page).toHaveURL(/\/learn\/talks\?(.*&)?query=lipstick/);
    await expect(
      page.getByText(/^1 talk · most recommended first$/),
    ).toBeVisible();
    await page
      .getByRole('group', { name: 'Event' })
      .getByText('Platform Engineering Day Europe 2024')
      .click();
    await expect(page).toHaveURL(
      /[?&]event=platform-engineering-day-europe-2024/,
    );

    await page.getByRole('link', { name: new RegExp(`^${TALK}`) }).click();
    await expect(page).toHaveURL(/[?&]talk=sometimes-lipstick/);
    await page
      .getByRole('dialog')
      .getByRole('link', { name: 'Open page' })
      .click();
    await expect(page).toHaveURL(/\/learn\/talks\/sometimes-lipstick/);
    await expect(
      page.getByRole('region', { name: 'Why this talk' }),
    ).toContainText('people independently');

    const play = page.getByRole('button', { name: /^Play/ });
    await expect(play).toBeVisible();
    // Nobody but the portal has heard of this visit so far.
    expect(troubles.strangers).toEqual([]);
    await play.click();
    await expect(
      page.frameLocator('iframe').getByRole('button', { name: 'Pause' }),
    ).toBeVisible();
    const hosts = troubles.strangers.map(
      request => new URL(request.url()).hostname,
    );
    expect(new Set(hosts)).toEqual(new Set(['www.youtube-nocookie.com']));

    await page
      .getByRole('region', { name: 'In the catalog' })
      .getByRole('link', { name: new RegExp(`^${TALK}`) })
      .click();
    await expect(page).toHaveURL(
      /\/catalog\/default\/talk\/sometimes-lipstick/,
    );
    await expect(page.getByText('About this talk')).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'Speakers' }).getByText('Abby Bangser'),
    ).toBeVisible();
  });
});
