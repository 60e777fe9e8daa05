import path from 'node:path';
import { parseArgs } from 'node:util';
import { STEPS } from './examine';

/** What is asked for on the command line. */
export interface FuzzOptions {
  documents: number;
  from: number;
  seconds: number | null;
  seed: number;
  format: string | null;
  formats: 'own' | 'all';
  folders: string[];
  out: string;
  bytes: number;
  deadline: number;
  memory: number;
}

/** How to call it. */
export const USAGE = `npm run fuzz -- [options] [folder…]

Mutates documents, reads each as what it looks like and as every format, resolves a few together, and says what must not be: errors other than
UnreadableError, results that break what the model promises, more than a second, too much memory. The documents are those
of the fixtures and of the folders given.

  --documents N   how many (10000)
  --from N        the number of the first: 100,000 documents can be read in parts (0)
  --seconds N     stop after so many seconds
  --seed N        other documents with each number (1)
  --formats own   read each only as what it looks like and as the format of what it was made of: several times faster (all)
  --format F      only documents of this format, read as it and as what they look like
  --out FOLDER    where findings go (.cache/fuzz)
  --bytes N       longest document (32768)
  --deadline N    milliseconds of the processor for one reading (1000)
  --memory N      MiB for all (512)
`;

const NUMBERS = {
  documents: 10_000,
  from: 0,
  seed: 1,
  bytes: 32_768,
  deadline: 1_000,
  memory: 512,
};

/**
 * Reads the command line.
 *
 * @throws Error where it cannot be understood, saying what was wrong.
 */
export function parseOptions(args: string[]): FuzzOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        [...Object.keys(NUMBERS), 'seconds', 'format', 'formats', 'out'].map(
          name => [name, { type: 'string' as const }],
        ),
      ),
    },
  });
  const given = new Map(Object.entries(values));
  const text = (name: string): string | null => {
    const value = given.get(name);
    return typeof value === 'string' ? value : null;
  };
  const number = (name: string): number | null => {
    const value = text(name);
    if (value === null) return null;
    if (!/^\d{1,9}$/.test(value)) {
      throw new Error(`--${name} takes a whole number, not "${value}".`);
    }
    return Number(value);
  };
  const format = text('format');
  if (format !== null && !STEPS.some(step => step === format)) {
    throw new Error(`--format takes one of ${STEPS.join(', ')}.`);
  }
  const formats = text('formats') ?? 'all';
  if (formats !== 'own' && formats !== 'all') {
    throw new Error('--formats takes own or all.');
  }
  const base = process.env.INIT_CWD ?? process.cwd();
  return {
    documents: number('documents') ?? NUMBERS.documents,
    from: number('from') ?? NUMBERS.from,
    seed: number('seed') ?? NUMBERS.seed,
    bytes: number('bytes') ?? NUMBERS.bytes,
    deadline: number('deadline') ?? NUMBERS.deadline,
    memory: number('memory') ?? NUMBERS.memory,
    seconds: number('seconds'),
    format,
    formats,
    out: path.resolve(base, text('out') ?? '.cache/fuzz'),
    folders: positionals.map(folder => path.resolve(base, folder)),
  };
}
