import type { Browser } from '@playwright/test';
import { enterAsGuest } from '../browser/guest';
import { firstSeen, watchFor } from './firstSeen';
import { strangersOf } from './strangers';

/** A page, and what people come to it for. */
export interface Destination {
  path: string;
  /** The first one of these counts. */
  selector: string;
}

/** The first talk of Learn. */
export const LEARN: Destination = {
  path: '/learn',
  selector: 'a[href*="/learn/talks/"]',
};

/** The first row of the catalog's index. */
export const CATALOG: Destination = {
  path: '/catalog',
  selector: 'table tbody a[href*="/catalog/"]',
};

/** One page opened by somebody whose browser has never been there. */
export interface ColdLoad {
  /** Milliseconds from the start of navigation. */
  time: number;
  /** Addresses of scripts that were loaded until everything was still. */
  scripts: string[];
  /** Addresses asked for at other hosts. */
  strangers: string[];
}

/** Opens a page with an empty cache, as a guest who was here before. */
export async function loadCold(
  browser: Browser,
  url: string,
  { path, selector }: Destination,
): Promise<ColdLoad> {
  const context = await browser.newContext();
  try {
    await enterAsGuest(context);
    await watchFor(context, selector);
    const strangers = strangersOf(context);
    const scripts: string[] = [];
    context.on('response', response => {
      if (response.request().resourceType() === 'script') {
        scripts.push(response.url());
      }
    });
    const page = await context.newPage();
    await page.goto(url + path);
    const time = await firstSeen(page);
    await page.waitForLoadState('networkidle');
    return { time, scripts, strangers };
  } finally {
    await context.close();
  }
}

/**
 * Opens pages one after the other, over and over, so that a bad moment of the machine meets all of them. The first
 * time of each does not count.
 */
export async function alternate<Name extends string>(
  browser: Browser,
  url: string,
  destinations: Record<Name, Destination>,
  runs: number,
): Promise<Map<string, ColdLoad[]>> {
  const loads = new Map<string, ColdLoad[]>();
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, to] of Object.entries<Destination>(destinations)) {
      const load = await loadCold(browser, url, to);
      if (run > 0) loads.set(name, [...(loads.get(name) ?? []), load]);
    }
  }
  return loads;
}
