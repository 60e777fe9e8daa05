import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { alternate, CATALOG, LEARN } from './coldLoads';
import { writeManyTalks } from './manyTalks';
import { scriptsOf, type Script } from './ownCode';
import { root, startPortal } from './portal';
import { median, quantile } from './quantile';
import { scrollTalks } from './scrolling';
import { searchTalks } from './searching';

/** One figure of the page, and what it should be. */
export interface PageFigure {
  name: string;
  what: string;
  unit: 'ms' | 'bytes' | 'times' | 'requests';
  value: number;
  /** At most, where there is an aim. */
  atMost?: number;
  /** All that was measured, where it is several times the same. */
  measured?: number[];
}

/** What to measure with. */
export interface PageSettings {
  /** Cold loads of each page. */
  runs: number;
  /** Invented talks to search and to scroll through. */
  talks: number;
  /** Seconds of scrolling. */
  seconds: number;
}

const bytesOf = (scripts: Script[]) =>
  scripts.reduce((sum, { gzip }) => sum + gzip, 0);

const PORT = 7027;

const isLazy = ({ file }: Script) => file.endsWith('.chunk.js');

async function firstViews(
  browser: Browser,
  { runs }: PageSettings,
): Promise<PageFigure[]> {
  const portal = await startPortal({ port: PORT, talks: 1 });
  try {
    const loads = await alternate(
      browser,
      portal.url,
      { learn: LEARN, catalog: CATALOG },
      runs,
    );
    const learn = loads.get('learn') ?? [];
    const catalog = loads.get('catalog') ?? [];
    const times = (of: typeof learn) => of.map(({ time }) => Math.round(time));
    const dist = join(root, 'packages/app/dist');
    const scripts = scriptsOf(dist, learn.at(-1)?.scripts ?? []);
    const others = new Set(
      scriptsOf(dist, catalog.at(-1)?.scripts ?? []).map(({ file }) => file),
    );
    const learnTime = median(times(learn));
    const catalogTime = median(times(catalog));
    return [
      {
        name: 'learn/first-talk',
        what: 'Learn opened with an empty cache, until its first talk is seen; median',
        unit: 'ms',
        value: learnTime,
        measured: times(learn),
      },
      {
        name: 'catalog/first-row',
        what: "the catalog's index opened likewise, until its first row is seen; median",
        unit: 'ms',
        value: catalogTime,
        measured: times(catalog),
      },
      {
        name: 'learn/first-talk-to-first-row',
        what: 'the first of these in terms of the second',
        unit: 'times',
        value: Number((learnTime / catalogTime).toPrecision(3)),
        atMost: 0.7,
      },
      {
        name: 'learn/own-lazy-scripts',
        what: "lazy scripts of the first view that hold the plugin's modules, after gzip",
        unit: 'bytes',
        value: bytesOf(scripts.filter(script => script.own && isLazy(script))),
        atMost: 90 * 1_024,
      },
      {
        name: 'learn/further-scripts',
        what: 'all scripts of the first view that the catalog does not load too, after gzip',
        unit: 'bytes',
        value: bytesOf(scripts.filter(({ file }) => !others.has(file))),
      },
      {
        name: 'learn/third-parties',
        what: 'requests to other hosts before a click, in all loads',
        unit: 'requests',
        value: learn.flatMap(({ strangers }) => strangers).length,
        atMost: 0,
      },
    ];
  } finally {
    await portal.stop();
  }
}

async function manyTalks(
  browser: Browser,
  { talks, seconds }: PageSettings,
): Promise<PageFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const config = writeManyTalks(folder, talks);
  try {
    const portal = await startPortal({
      port: PORT,
      // A few of those invented by chance are one talk.
      talks: Math.floor(talks * 0.99),
      entry: 'packages/backend/src/withoutEntities.ts',
      config: [config],
    });
    try {
      const { answers, shown } = await searchTalks(browser, portal.url);
      const { frames, reached } = await scrollTalks(
        browser,
        portal.url,
        seconds,
      );
      return [
        {
          name: 'talks/answer',
          what: `talks searched for as somebody types, from the request to the end of its answer; 95th percentile of ${answers.length}`,
          unit: 'ms',
          value: quantile(answers, 0.95),
          atMost: 100,
        },
        {
          name: 'talks/answer-median',
          what: 'the same; median',
          unit: 'ms',
          value: median(answers),
        },
        {
          name: 'talks/shown',
          what: 'from the last letter to talks that fit, with the pause for more letters; median',
          unit: 'ms',
          value: median(shown),
        },
        {
          name: 'talks/frame',
          what: `scrolling to talk ${reached}: from frame to frame; 95th percentile of ${frames.length}`,
          unit: 'ms',
          value: quantile(frames, 0.95),
          atMost: 20,
        },
      ];
    } finally {
      await portal.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures the page in a browser, in portals that are started for it. */
export async function measurePage(
  browser: Browser,
  settings: PageSettings,
): Promise<PageFigure[]> {
  return [
    ...(await firstViews(browser, settings)),
    ...(await manyTalks(browser, settings)),
  ];
}
