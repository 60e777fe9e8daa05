import type { Command } from 'commander';
import type { Io } from '../io';
import { previewJson } from '../preview/previewJson';
import { previewTable } from '../preview/previewTable';
import { resolveDocuments } from '../resolveDocuments';
import { readingOptions, readOrFail, type ReadingOptions } from './reading';

interface PreviewOptions extends ReadingOptions {
  json?: boolean;
  verbose?: boolean;
  explain?: boolean;
}

const EXAMPLES = `
Examples
  lectern preview recap.md https://blog.example.org/feed.xml
  lectern preview --explain recap.md          where each field was read, and by which rule
  lectern preview schedule.ics --event "GardenCon 2031"
  lectern preview --json content/ packs/      a whole folder, for programs
  pbpaste | lectern preview -                 what you have just copied

Formats are known by their content; --format is for what is not. In folders, files that hold
something else are passed over.
`;

/** `lectern preview`: what the sources say, without storing anything. */
export function registerPreview(program: Command, io: Io): void {
  readingOptions(
    program
      .command('preview')
      .description('show what is understood of files, directories or addresses')
      .argument(
        '<source...>',
        'files, directories, addresses; - for standard input',
      ),
  )
    .option('--json', 'as JSON, for programs')
    .option('-v, --verbose', 'with lines, and the rules that read them')
    .option(
      '--explain',
      'why: the line and the rule behind each field, what makes mentions one talk, topics, weights',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (sources: string[], options: PreviewOptions) => {
      const { documents, failures } = await readOrFail(sources, io, options);
      const resolution = resolveDocuments(documents, io.stderr);
      io.stdout.write(
        options.json
          ? `${JSON.stringify(
              previewJson(documents, resolution, failures, options),
              null,
              2,
            )}\n`
          : previewTable(documents, resolution, io.stdout, options),
      );
    });
}
