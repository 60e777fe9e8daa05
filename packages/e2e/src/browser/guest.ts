import type { BrowserContext } from '@playwright/test';

/** Has everybody who comes with this browser enter as guest, as somebody who has been here before does. */
export async function enterAsGuest(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Frames of other hosts have a storage of their own, or none.
    if (window.top === window) {
      localStorage.setItem('@backstage/core:SignInPage:provider', 'guest');
    }
  });
}
