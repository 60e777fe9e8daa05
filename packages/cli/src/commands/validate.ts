import type { Command } from 'commander';
import { CommandError } from '../CommandError';
import { count } from '../count';
import { expandSources } from '../inputs/expandSources';
import type { Io } from '../io';
import { problemText } from '../validate/Problem';
import { validateFiles } from '../validate/validateFiles';

const YAML_OR_JSON = /\.(ya?ml|json)$/i;

/** `lectern validate`: checks packs, and entities of our kinds. */
export function registerValidate(
  program: Command,
  io: Io,
  finish: (exitCode: number) => void,
): void {
  program
    .command('validate')
    .description('check packs, and talks, events and organizations in catalogs')
    .argument('<file...>', 'packs, catalog-info.yaml files, or directories')
    .action(async (sources: string[]) => {
      const files = await expandSources(sources, io.cwd, YAML_OR_JSON);
      const result = await validateFiles(
        files.map(file => ({ file, named: sources.includes(file) })),
        io,
      );
      const { problems } = result;
      if (result.files === 0) {
        throw new CommandError(
          `There is neither a pack nor an entity in ${sources.join(', ')}.`,
        );
      }
      for (const problem of problems) {
        io.stdout.write(`${problemText(problem)}\n`);
      }
      const checked = [
        count(result.files, 'file'),
        ...(result.talks ? [count(result.talks, 'talk')] : []),
        ...(result.entities
          ? [`${result.entities} entit${result.entities === 1 ? 'y' : 'ies'}`]
          : []),
      ].join(', ');
      io.stdout.write(
        problems.length === 0
          ? `All is well: ${checked}.\n`
          : `${count(problems.length, 'problem')} in ${checked}.\n`,
      );
      finish(problems.length === 0 ? 0 : 1);
    });
}
