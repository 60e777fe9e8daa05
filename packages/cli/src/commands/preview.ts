import { FORMATS, resolve, type Format } from '@lectern/ingest';
import { Option, type Command } from 'commander';
import { CommandError } from '../CommandError';
import { readDocuments, type ReadResult } from '../inputs/readDocuments';
import type { Io } from '../io';
import { previewJson } from '../preview/previewJson';
import { previewTable } from '../preview/previewTable';

interface PreviewOptions {
  json?: boolean;
  verbose?: boolean;
  format?: Format | 'auto';
  event?: string;
}

/** Options that say how sources are read; `preview` and `pack` share them. */
export function readingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'read everything as this format')
        .choices(['auto', ...FORMATS])
        .default('auto'),
    )
    .option('--event <name>', 'the event that everything belongs to');
}

/**
 * Reads the sources and reports those that gave nothing.
 *
 * @throws CommandError when none gave anything.
 */
export async function readOrFail(
  sources: string[],
  io: Io,
  { format, event }: Pick<PreviewOptions, 'format' | 'event'>,
): Promise<ReadResult> {
  const result = await readDocuments(sources, io, {
    format: format === 'auto' ? undefined : format,
    event,
  });
  for (const { source, message } of result.failures) {
    io.stderr.write(`${source}: ${message}\n`);
  }
  if (result.documents.length === 0) {
    throw new CommandError(
      result.failures.length > 0
        ? 'Nothing could be read.'
        : `There is nothing to read in ${sources.join(
            ', ',
          )}: no Markdown, HTML, text, feed or YAML.`,
    );
  }
  return result;
}

/** `lectern preview`: what the sources say, without storing anything. */
export function registerPreview(program: Command, io: Io): void {
  readingOptions(
    program
      .command('preview')
      .description('show what is understood of files, directories or addresses')
      .argument('<source...>', 'files, directories, addresses'),
  )
    .option('--json', 'as JSON, for programs')
    .option('-v, --verbose', 'with lines, and the rules that read them')
    .action(async (sources: string[], options: PreviewOptions) => {
      const { documents, failures } = await readOrFail(sources, io, options);
      const resolution = resolve({
        documents: documents.map(document => ({ document, recommends: true })),
      });
      io.stdout.write(
        options.json
          ? `${JSON.stringify(
              previewJson(documents, resolution, failures),
              null,
              2,
            )}\n`
          : previewTable(documents, resolution, io.stdout, options),
      );
    });
}
