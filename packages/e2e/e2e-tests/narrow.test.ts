import type { Page } from '@playwright/test';
import { expect, test } from '../src/journey';

/** As narrow as WCAG 2.2 asks for: 1280 pixels at a zoom of 400 %. */
const NARROW = { width: 320, height: 640 };

const long = (letter: string) => letter.repeat(140);

const noAddress = ['javascript', 'document.title=1'].join(':');

/** What a source may say at its worst: no spaces, no limits, and no links to follow. */
const unruly = {
  title: long('W'),
  previousNames: [long('V')],
  presenters: Array.from({ length: 9 }, (_, i) => ({
    name: `${i}${long('p')}`,
    organization: { id: `o${i}`, title: long('o') },
    role: long('r'),
  })),
  event: { id: 'e', title: long('E') },
  topics: [{ id: 't', title: long('t') }],
  media: [{ kind: 'video', provider: 'youtube', url: noAddress }],
  urls: [noAddress],
  recommendations: [
    {
      title: null,
      url: noAddress,
      author: long('A'),
      publishedAt: null,
      takeaway: long('s'),
      selfPromotion: false,
      weight: {
        value: 1,
        voice: 'named',
        base: 1,
        fading: 1,
        outweighed: null,
      },
    },
  ],
  voices: 1,
  sameWork: [
    {
      talk: { id: 's', title: long('S') },
      event: { id: 'e', title: long('E') },
    },
  ],
  mentions: [
    {
      id: 'm',
      sourceId: long('i'),
      document: `https://example.org/${long('d')}`,
      documentTitle: null,
      title: long('M'),
      takeaway: null,
      line: 123456,
      rule: long('k'),
    },
  ],
};

async function speakUnruly(page: Page) {
  await page.route('**/api/learn/talks?*', async route => {
    const response = await route.fetch();
    const answer = await response.json();
    const items = answer.items.map((item: object, i: number) =>
      i === 0 ? { ...item, ...unruly } : item,
    );
    await route.fulfill({ response, json: { ...answer, items } });
  });
  await page.route(/\/api\/learn\/talks\/[^/?]+$/, async route => {
    const response = await route.fetch();
    const talk = await response.json();
    await route.fulfill({ response, json: { ...talk, ...unruly } });
  });
  await page.route('**/api/learn/curation/suggestions?*', async route => {
    const response = await page.request.fetch(
      route
        .request()
        .url()
        .replace(/curation.*/, 'talks?limit=2'),
      { headers: await route.request().allHeaders() },
    );
    const { items } = await response.json();
    const suggestion = {
      id: 'unruly',
      talks: items.map((item: object) => ({ ...item, ...unruly })),
      differs: ['title', 'presenters', 'event', 'media'],
      similarity: 1,
      grounds: { for: ['same-title'], against: ['event-open'] },
      reason: long('R'),
    };
    await route.fulfill({
      json: { items: [suggestion], totalItems: 1, nextCursor: null },
    });
  });
}

async function expectToFit(page: Page) {
  const tooWide = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main :not(svg *), [role=dialog] :not(svg *)',
      ),
    ]
      .filter(
        element =>
          element.getBoundingClientRect().width > innerWidth &&
          // Titles for the eyes of nobody, as small as can be.
          !element.closest('[aria-hidden=true], [data-hidden]'),
      )
      .map(element => element.outerHTML.slice(0, 200)),
  );
  expect(tooWide).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
  ).toBeLessThanOrEqual(NARROW.width);
}

test('a narrow screen holds whatever a source says', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await speakUnruly(page);
  await page.goto('/learn/talks?view=cards');

  const card = page.getByRole('link', { name: `${unruly.title} (` }).first();
  await expect(card).toBeVisible();
  await expectToFit(page);

  await card.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Why this talk' }),
  ).toContainText(long('s'));
  await expectToFit(page);
  await expect(page.locator(`a[href="${noAddress}"]`)).toHaveCount(0);

  await page
    .getByRole('dialog')
    .getByRole('link', { name: 'Open page' })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(
    page.getByRole('region', { name: 'Why this talk' }),
  ).toContainText(long('s'));
  await expectToFit(page);
  await expect(page.locator(`a[href="${noAddress}"]`)).toHaveCount(0);

  await page.getByRole('tab', { name: 'Curate' }).click();
  const suggestion = page.getByRole('region', { name: 'Suggestion 1 of 1' });
  await expect(suggestion).toContainText(long('k'));
  await expectToFit(page);
  await expect(page.locator(`a[href="${noAddress}"]`)).toHaveCount(0);
});
