import type { Page } from '@playwright/test';

/** An answer that never comes. */
export const HANGS = Symbol('hangs');
/** A backend that is out of order. */
export const FAILS = Symbol('fails');

/** Has requests for this address answered otherwise than by the portal. */
export const standIn =
  (address: string, answer: object | typeof HANGS | typeof FAILS) =>
  async (page: Page): Promise<void> => {
    await page.route(address, route => {
      if (answer === HANGS) return undefined;
      if (answer === FAILS) {
        return route.fulfill({
          status: 503,
          json: {
            error: { name: 'ServiceUnavailableError', message: 'Out of order' },
            response: { statusCode: 503 },
          },
        });
      }
      return route.fulfill({ json: answer });
    });
  };
