import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser/chromium';
import { measurePage, type PageFigure } from './figures';

const USAGE = `npm run bench:page -- [--json FILE] [--runs N] [--talks N] [--seconds N]

Measures the page in Chromium: cold loads (15 of each), its scripts, searching and scrolling (20000 talks, 10 seconds).
`;

function number(value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new Error(`"${value}" is no number of anything.\n${USAGE}`);
  }
  return Number(value);
}

const isMissed = ({ value, atMost }: PageFigure) =>
  atMost !== undefined && value > atMost;

/** What a file of an earlier part says stays in it. */
function writeInto(file: string, part: object): void {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeFileSync(file, `${JSON.stringify({ ...before, ...part }, null, 2)}\n`);
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'string' },
      runs: { type: 'string' },
      talks: { type: 'string' },
      seconds: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const settings = {
    runs: number(values.runs, 15),
    talks: number(values.talks, 20_000),
    seconds: number(values.seconds, 10),
  };
  const browser = await chromium.launch(launchOptions);
  try {
    const figures = await measurePage(browser, settings);
    for (const figure of figures) {
      const { name, value, unit, atMost } = figure;
      const aim =
        atMost === undefined
          ? ''
          : ` (at most ${atMost}${isMissed(figure) ? ': MISSED' : ''})`;
      process.stdout.write(`${name.padEnd(30)} ${value} ${unit}${aim}\n`);
    }
    if (values.json) {
      const base = process.env.INIT_CWD ?? process.cwd();
      writeInto(resolve(base, values.json), {
        page: {
          at: new Date().toISOString(),
          browser: browser.version(),
          settings,
          figures,
        },
      });
    }
    if (figures.some(isMissed)) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
});
