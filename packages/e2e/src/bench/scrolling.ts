import type { Browser } from '@playwright/test';
import { enterAsGuest } from '../browser/guest';

/** Pixels for each turn of the wheel, as fast readers turn it. */
const TURN = 240;

/**
 * Scrolls through the talks, and notes how long every frame took.
 *
 * @param seconds - for how long
 * @returns milliseconds from frame to frame, and the last talk that was reached
 */
export async function scrollTalks(
  browser: Browser,
  url: string,
  seconds: number,
): Promise<{ frames: number[]; reached: number }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
  });
  try {
    await enterAsGuest(context);
    const page = await context.newPage();
    await page.goto(`${url}/learn/talks?view=list`);
    const list = page.getByRole('list', { name: 'Talks' });
    await list.getByRole('listitem').first().waitFor();
    await page.waitForLoadState('networkidle');
    await list.hover({ position: { x: 50, y: 50 } });
    const frames = page.evaluate(
      duration =>
        new Promise<number[]>(done => {
          const times: number[] = [];
          let last = performance.now();
          const begun = last;
          const next = (now: number) => {
            times.push(now - last);
            last = now;
            if (now - begun < duration) requestAnimationFrame(next);
            else done(times.slice(1));
          };
          requestAnimationFrame(next);
        }),
      seconds * 1_000,
    );
    const end = Date.now() + seconds * 1_000;
    while (Date.now() < end) {
      await page.mouse.wheel(0, TURN);
    }
    const times = await frames;
    const last = list.getByRole('listitem').last();
    return {
      frames: times,
      reached: Number(await last.getAttribute('aria-posinset')),
    };
  } finally {
    await context.close();
  }
}
