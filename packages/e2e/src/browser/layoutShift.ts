import type { BrowserContext, Page } from '@playwright/test';

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: Array<{ node: Node | null }>;
}

/** Jumps while nobody touched the page. */
interface Jumps {
  /** Cumulative layout shift as https://web.dev/articles/cls defines it: the worst session of shifts. */
  score: number;
  /** What moved, the latest last. */
  moved: string[];
}

/** How far a page jumped while nobody touched it. */
export interface ShiftReport extends Jumps {
  /** Jumps of nothing but what is known to jump; they are not in the score above. */
  known: Jumps;
}

declare global {
  interface Window {
    lecternShift?: ShiftReport;
  }
}

/**
 * Watches every page of this browser for jumps from its first moment on.
 *
 * @param known - selectors of what is known to jump; a jump of anything else with it counts in full
 */
export async function watchLayoutShift(
  context: BrowserContext,
  known: string[],
): Promise<void> {
  await context.addInitScript(selectors => {
    const isKnown = ({ node }: { node: Node | null }) =>
      node instanceof Element && selectors.some(one => node.matches(one));
    const count = (jumps: Jumps) => {
      let session = { begin: 0, end: 0, sum: 0 };
      return ({ startTime, value, sources }: LayoutShift) => {
        const goesOn =
          startTime - session.end < 1_000 && startTime - session.begin < 5_000;
        session = goesOn
          ? { ...session, end: startTime, sum: session.sum + value }
          : { begin: startTime, end: startTime, sum: value };
        jumps.score = Math.max(jumps.score, session.sum);
        if (value < 0.001) return;
        for (const { node } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          jumps.moved.push(
            `${value.toFixed(3)} at ${Math.round(startTime)} ms: ${
              element?.outerHTML.slice(0, 120) ?? 'something gone'
            }`,
          );
        }
      };
    };
    const report: ShiftReport = {
      score: 0,
      moved: [],
      known: { score: 0, moved: [] },
    };
    window.lecternShift = report;
    const countOurs = count(report);
    const countKnown = count(report.known);
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const { sources } = entry;
        const isAllKnown = sources.length > 0 && sources.every(isKnown);
        (isAllKnown ? countKnown : countOurs)(entry);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, known);
}

const NOT_WATCHED: ShiftReport = {
  score: NaN,
  moved: ['not watched'],
  known: { score: NaN, moved: [] },
};

/** What has jumped since the page was loaded. */
export async function layoutShiftOf(page: Page): Promise<ShiftReport> {
  return (await page.evaluate(() => window.lecternShift)) ?? NOT_WATCHED;
}
