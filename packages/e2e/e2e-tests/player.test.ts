import type { Page } from '@playwright/test';
import { expect, test } from '../src/journey';

const TALK =
  '/learn/talks/simplified-inner-and-outer-cloud-native-developer-loops-2024';
const HOST = 'https://www.youtube-nocookie.com';

/** The portal as its backend sends it, with a policy for frames. */
const withPolicy = (page: Page, frames: string) =>
  page.route(
    url => url.pathname.startsWith('/learn'),
    async route => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: {
          ...response.headers(),
          'content-security-policy': `frame-src ${frames}`,
          'referrer-policy': 'no-referrer',
        },
      });
    },
  );

async function openTalk(page: Page, search = '') {
  await page.goto(TALK + search);
  const play = page.getByRole('button', { name: /^Play/ });
  await expect(play).toBeVisible();
  return play;
}

test('a recording plays in the portal, and its host is asked for nothing before', async ({
  page,
  troubles,
}) => {
  const { strangers } = troubles;
  await withPolicy(page, `'self' ${HOST}`);
  const play = await openTalk(page, '?t=1m10s');
  await expect(play).toHaveText('Play at 1:10 · from youtube-nocookie.com');
  expect(strangers).toEqual([]);

  await play.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.frameLocator('iframe').getByRole('button', { name: 'Pause' }),
  ).toBeVisible();
  await expect(page.locator('iframe')).toBeFocused();
  const [asked, ...others] = strangers;
  expect(others).toEqual([]);
  expect(asked.url()).toContain(`${HOST}/embed/`);
  expect(asked.url()).toContain('start=70');
  // Without it YouTube answers with error 153.
  expect(await asked.headerValue('referer')).toBe(
    `${new URL(page.url()).origin}/`,
  );

  await expect(
    page.getByRole('button', { name: 'Copy link to this moment' }),
  ).toBeEnabled();
  await expect(
    page.getByRole('link', { name: /^Watch on YouTube/ }),
  ).toHaveAttribute('href', /[?&]t=75s/);
});

test('a portal that blocks frames says so, and how to go on', async ({
  page,
  troubles,
}) => {
  const { strangers } = troubles;
  troubles.tolerate(/content security policy/i);
  await withPolicy(page, `'self'`);
  await (await openTalk(page, '?t=90')).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(
    'This portal does not let youtube-nocookie.com play here',
  );
  await expect(notice).toBeFocused();
  await expect(
    notice.getByRole('link', { name: /^Watch on YouTube/ }),
  ).toHaveAttribute('href', /[?&]t=90s/);
  await notice.getByText('For administrators').click();
  await expect(notice.getByText('frame-src:')).toBeVisible();
  expect(strangers).toEqual([]);
});
