import { Fuzz } from './fuzz';
import { parseOptions, USAGE } from './options';

async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  const options = parseOptions(args);
  const fuzz = new Fuzz(options, line => process.stderr.write(`${line}\n`));
  const { documents, readings, faults } = await fuzz.run();
  const counted = [...faults].map(([what, count]) => `${count} × ${what}`);
  process.stdout.write(
    `${[
      ...readings.lines(),
      ...counted,
      `${documents} documents, ${faults.size} kinds of faults (seed ${options.seed}, from ${options.from})`,
    ].join('\n')}\n`,
  );
  return faults.size > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  error => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  },
);
