import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadDocument } from '../model';
import { readSource } from '../readSource';
import { runSuite } from './suite';

const USAGE = `npm run bench -- [--json FILE] [--talks N] [--seed N] [--runs N] [document…]

Measures reading and resolving, with invented talks (32000), or the documents given in their place.
`;

function machine() {
  const cpus = os.cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus[0]?.model ?? 'unknown',
    processors: cpus.length,
    memoryMebibytes: Math.round(os.totalmem() / 1024 / 1024),
    // Above the number of processors, times on the clock say more of the others at work than of us.
    load: os.loadavg()[0],
  };
}

function number(value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,6}$/.test(value)) {
    throw new Error(`"${value}" is no number of anything.\n${USAGE}`);
  }
  return Number(value);
}

function read(file: string): ReadDocument[] {
  return readSource({ source: file, bytes: fs.readFileSync(file) });
}

function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      talks: { type: 'string' },
      seed: { type: 'string' },
      runs: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const base = process.env.INIT_CWD ?? process.cwd();
  const settings = {
    talks: number(values.talks, 32_000),
    seed: number(values.seed, 1),
    runs: number(values.runs, 9),
  };
  const documents = positionals.flatMap(file => read(path.resolve(base, file)));
  const facts = machine();
  const { figures, comparisons } = runSuite({
    ...settings,
    documents: documents.length > 0 ? documents : null,
    effort: { runs: settings.runs, time: 1_000 },
  });
  for (const { name, clock, processor, amount, ...rest } of figures) {
    const speed = rest.mebibytesPerSecond;
    process.stdout.write(
      `${name.padEnd(22)} ${`${processor.median} ms`.padStart(12)} ± ${
        processor.spread
      } (clock ${clock.median}, n ${clock.n}, ${amount.talks} talks)${
        speed === undefined ? '' : ` ${speed} MiB/s`
      }\n`,
    );
  }
  for (const { name, longer, shorter, factor } of comparisons) {
    process.stdout.write(`${factor} × ${name} (${longer} / ${shorter})\n`);
  }
  if (values.json) {
    const result = {
      version: 1,
      at: new Date().toISOString(),
      machine: facts,
      settings: { ...settings, documents: positionals.length },
      figures,
      comparisons,
    };
    const file = path.resolve(base, values.json);
    fs.writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
