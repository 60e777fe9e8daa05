import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds since navigation began. */
    lecternFirstSeen?: number;
  }
}

/** Has every page note in which frame something first has a place on the screen. */
export async function watchFor(
  context: BrowserContext,
  selector: string,
): Promise<void> {
  await context.addInitScript((wanted: string) => {
    if (window.top !== window) return;
    const look = () => {
      const isSeen = [...document.querySelectorAll(wanted)].some(element => {
        const { width, height, top } = element.getBoundingClientRect();
        return width > 0 && height > 0 && top < window.innerHeight;
      });
      if (isSeen) {
        window.lecternFirstSeen = performance.now();
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  }, selector);
}

/** When it was first seen, in milliseconds since navigation began. Waits for it. */
export async function firstSeen(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.lecternFirstSeen);
  const time = await handle.jsonValue();
  if (time === undefined) throw new Error('Nothing was seen.');
  return time;
}
