import type { BrowserContext, Page } from '@playwright/test';

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: Array<{ node: Node | null }>;
}

/** How far a page jumped while nobody touched it. */
export interface ShiftReport {
  /** Cumulative layout shift as https://web.dev/articles/cls defines it: the worst session of shifts. */
  score: number;
  /** What moved, the latest last. */
  moved: string[];
}

declare global {
  interface Window {
    lecternShift?: ShiftReport;
  }
}

/**
 * Watches every page of this browser for jumps from its first moment on.
 *
 * @param known - selectors of what may jump; a jump of anything else with it counts in full
 */
export async function watchLayoutShift(
  context: BrowserContext,
  known: string[],
): Promise<void> {
  await context.addInitScript(selectors => {
    const isKnown = ({ node }: { node: Node | null }) =>
      node instanceof Element && selectors.some(one => node.matches(one));
    const report: ShiftReport = { score: 0, moved: [] };
    window.lecternShift = report;
    let session = { begin: 0, end: 0, sum: 0 };
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        if (entry.sources.length && entry.sources.every(isKnown)) continue;
        const { startTime, value } = entry;
        const goesOn =
          startTime - session.end < 1_000 && startTime - session.begin < 5_000;
        session = goesOn
          ? { ...session, end: startTime, sum: session.sum + value }
          : { begin: startTime, end: startTime, sum: value };
        report.score = Math.max(report.score, session.sum);
        if (value < 0.001) continue;
        for (const { node } of entry.sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          report.moved.push(
            `${value.toFixed(3)} at ${Math.round(startTime)} ms: ${
              element?.outerHTML.slice(0, 120) ?? 'something gone'
            }`,
          );
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, known);
}

/** What has jumped since the page was loaded. */
export async function layoutShiftOf(page: Page): Promise<ShiftReport> {
  return page.evaluate(
    () => window.lecternShift ?? { score: NaN, moved: ['not watched'] },
  );
}
