import { expect, test as setup } from '@playwright/test';
import { knownTo } from '../src/browser/knownTo';

setup('the portal has learned its talks', async ({ request }) => {
  setup.setTimeout(180_000);
  const poll = { timeout: 170_000, intervals: [1_000] };
  await expect
    .poll(async () => (await knownTo(request)).learn, poll)
    .toBeGreaterThan(0);
  await expect
    .poll(async () => {
      const { learn, catalog, search } = await knownTo(request);
      return catalog === learn && search > 0;
    }, poll)
    .toBe(true);
});
