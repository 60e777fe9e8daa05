import type { Browser, Request } from '@playwright/test';
import { enterAsGuest } from '../browser/guest';

/** What somebody types, letter for letter, and takes away again. */
const WORDS = [
  'platform',
  'taming queues',
  'ada finch',
  'gullwing',
  'scaling portals without fear',
  'golden path',
  'kubernetes',
];

/** How long somebody waits for what they search. */
export interface Answers {
  /** Milliseconds from the request for talks to the end of its answer, in the browser. */
  answers: number[];
  /** Milliseconds from the last letter of a word to talks that fit it, drawn; with the pause for more letters. */
  shown: number[];
}

/** The words that a request for talks searches for. */
function searchedBy(request: Request): string | null {
  const { searchParams, pathname } = new URL(request.url());
  return pathname.endsWith('/learn/talks') ? searchParams.get('query') : null;
}

/**
 * Types words into the search of the talks as people do, with time between the letters for each to be searched for.
 *
 * @param between - milliseconds between two letters
 */
export async function searchTalks(
  browser: Browser,
  url: string,
  between = 180,
): Promise<Answers> {
  const context = await browser.newContext();
  try {
    await enterAsGuest(context);
    const page = await context.newPage();
    await page.goto(`${url}/learn/talks`);
    const section = page.getByRole('region', { name: 'Talks' });
    await section.getByRole('listitem').first().waitFor();
    await page.waitForLoadState('networkidle');
    const answers: number[] = [];
    page.on('requestfinished', request => {
      if (searchedBy(request) !== null) {
        const { requestStart, responseEnd } = request.timing();
        answers.push(responseEnd - requestStart);
      }
    });
    const field = page.getByRole('searchbox', { name: 'Search talks' });
    const shown: number[] = [];
    for (const words of WORDS) {
      await field.fill('');
      await page.waitForURL(address => !address.searchParams.has('query'));
      const answer = page.waitForResponse(
        response => searchedBy(response.request()) === words,
      );
      await field.pressSequentially(words.slice(0, -1), { delay: between });
      const typed = performance.now();
      await field.pressSequentially(words.slice(-1));
      await answer;
      await page
        .locator('section[aria-label="Talks"][aria-busy="false"]')
        .waitFor();
      shown.push(performance.now() - typed);
      await page.waitForLoadState('networkidle');
    }
    return { answers, shown };
  } finally {
    await context.close();
  }
}
