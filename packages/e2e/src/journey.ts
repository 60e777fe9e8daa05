import { test as base, expect } from '@playwright/test';
import { KNOWN_SHIFTS } from './accessibility/backstage';
import { enterAsGuest } from './browser/guest';
import { watchLayoutShift } from './browser/layoutShift';
import { VIDEO_HOST_STAND_IN } from './browser/standIn';
import { watchTroubles, type Troubles } from './browser/troubles';

/** What differs between the two demo portals, for what the tests look at. */
export type Portal = 'app' | 'app-legacy';

/**
 * A test in a browser of its own, signed in as guest, that fails on any error in the console and on requests to other
 * hosts that it does not ask for.
 */
export const test = base.extend<
  {
    /** False: begins at the sign-in page. */
    signedIn: boolean;
    troubles: Troubles;
  },
  { portal: Portal }
>({
  portal: ['app', { option: true, scope: 'worker' }],
  signedIn: [true, { option: true }],
  troubles: [
    async ({ context, signedIn, portal }, use) => {
      if (signedIn) await enterAsGuest(context);
      await watchLayoutShift(
        context,
        KNOWN_SHIFTS.filter(({ portals }) => portals.includes(portal)).map(
          ({ selector }) => selector,
        ),
      );
      const troubles = await watchTroubles(context, VIDEO_HOST_STAND_IN);
      await use(troubles);
      expect(troubles.errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
