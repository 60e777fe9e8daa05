import type { Command } from 'commander';
import type { Io } from '../io';
import { previewJson } from '../preview/previewJson';
import { previewTable } from '../preview/previewTable';
import { resolveDocuments } from '../resolveDocuments';
import { readingOptions, readOrFail, type ReadingOptions } from './reading';

interface PreviewOptions extends ReadingOptions {
  json?: boolean;
  verbose?: boolean;
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
      const resolution = resolveDocuments(documents);
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
