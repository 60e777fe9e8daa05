import { Command, CommanderError } from 'commander';
import { registerPack } from './commands/pack';
import { registerPreview } from './commands/preview';
import { registerValidate } from './commands/validate';
import { CommandError } from './CommandError';
import type { Io } from './io';
import { version } from '../package.json';

/** Exit code for a command line that cannot be understood. */
const USAGE = 2;

/**
 * Runs the command.
 *
 * @param args - What stands behind `lectern` on the command line.
 * @returns The exit code: 0 when it worked, with warnings or without; 1 when it did not; 2 for a wrong command line.
 *
 * @public
 */
export async function main(args: string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = new Command('lectern')
    .description('Understands what recaps, feeds and packs say of talks.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
    });
  const finish = (code: number) => {
    exitCode = code;
  };
  registerPreview(program, io);
  registerPack(program, io);
  registerValidate(program, io, finish);

  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : USAGE;
    }
    if (error instanceof CommandError) {
      io.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    throw error;
  }
}
