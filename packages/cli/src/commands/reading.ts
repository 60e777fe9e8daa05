import { FORMATS, type Format } from '@lectern/ingest';
import { Option, type Command } from 'commander';
import { CommandError } from '../CommandError';
import { readDocuments, type ReadResult } from '../inputs/readDocuments';
import { count } from '../count';
import type { Io } from '../io';
import { plain } from '../preview/plain';

/** How a person asked for sources to be read. */
export interface ReadingOptions {
  format?: Format | 'auto';
  event?: string;
  explain?: boolean;
}

/** Options that say how sources are read; `preview` and `pack` share them. */
export function readingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'read everything as this format')
        .choices(['auto', ...FORMATS])
        .default('auto'),
    )
    .option(
      '--event <name>',
      'the event that everything belongs to, where it does not say so',
    );
}

/**
 * Reads the sources and reports those that gave nothing.
 *
 * @throws CommandError when none gave anything.
 */
export async function readOrFail(
  sources: string[],
  io: Io,
  { format, event, explain }: ReadingOptions,
): Promise<ReadResult> {
  const result = await readDocuments(sources, io, {
    format: format === 'auto' ? undefined : format,
    event,
    explain,
  });
  for (const { source, message } of result.failures) {
    // Some messages name the source themselves.
    io.stderr.write(
      `${plain(
        `${message.startsWith(source) ? '' : `${source}: `}${message}`,
      )}\n`,
    );
  }
  if (result.passedOver.length > 0) {
    io.stderr.write(
      `Passed over ${count(
        result.passedOver.length,
        'file',
      )} that hold other things; name one to learn why.\n`,
    );
  }
  if (result.documents.length === 0) {
    throw new CommandError(
      result.failures.length > 0
        ? 'Nothing could be read.'
        : `There is nothing to read in ${sources.join(
            ', ',
          )}: no writing, feed, schedule or pack.`,
    );
  }
  return result;
}
