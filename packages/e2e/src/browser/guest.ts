import type { BrowserContext } from '@playwright/test';

/** Has everybody who comes with this browser enter as guest, as somebody who has been here before does. */
export async function enterAsGuest(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Empty pages have no storage, and frames of other hosts have one of their own.
    if (window.top === window && window.location.protocol !== 'about:') {
      localStorage.setItem('@backstage/core:SignInPage:provider', 'guest');
    }
  });
}
