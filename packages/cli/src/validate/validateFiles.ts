import { FORMAT_READERS, readSource, UnreadableError } from '@lectern/ingest';
import { InputError } from '../inputs/InputError';
import { openFile } from '../inputs/openFile';
import type { Io } from '../io';
import type { Problem } from './Problem';
import { validateEntities } from './validateEntities';
import { validatePacks, type PackFile } from './validatePacks';

/** What was checked, and what is wrong with it. */
export interface ValidationResult {
  files: number;
  talks: number;
  entities: number;
  problems: Problem[];
}

/** A file to check, and whether it was named itself or found in a directory. */
export interface FileToCheck {
  file: string;
  named: boolean;
}

const NEITHER =
  'This is neither a pack nor an entity. A pack starts with `lectern: 1`, an entity with `apiVersion: lectern.dev/v1alpha1`.';

/** Checks packs and hand-written entities. Files that are neither matter only where they were named. */
export async function validateFiles(
  files: FileToCheck[],
  io: Io,
): Promise<ValidationResult> {
  const result: ValidationResult = {
    files: 0,
    talks: 0,
    entities: 0,
    problems: [],
  };
  const packs: PackFile[] = [];
  for (const { file, named } of files) {
    try {
      const { bytes } = await openFile(file, io);
      const text = new TextDecoder().decode(bytes);
      if (isPack(file, text)) {
        const [document] = readSource(
          { source: file, bytes },
          { format: 'pack' },
        );
        packs.push({ file, text, document });
        result.files += 1;
        continue;
      }
      const entities = await validateEntities(file, text);
      if (entities.hasEntities || named) {
        result.files += 1;
        result.entities += entities.checked;
        result.problems.push(...entities.problems);
      }
      if (named && !entities.hasEntities && entities.problems.length === 0) {
        result.problems.push({ file, line: null, message: NEITHER });
      }
    } catch (error) {
      if (!(error instanceof InputError || error instanceof UnreadableError)) {
        throw error;
      }
      result.files += 1;
      result.problems.push(unreadable(file, error.message));
    }
  }
  result.talks = packs.flatMap(({ document }) => document.mentions).length;
  result.problems.push(...validatePacks(packs));
  return result;
}

function isPack(source: string, text: string): boolean {
  const format = FORMAT_READERS.find(({ id }) => id === 'pack');
  return Boolean(format?.detect({ source, text, warnings: [] }));
}

/** The line is told apart where the message names one. */
function unreadable(file: string, message: string): Problem {
  const line = /Line (\d+): /.exec(message);
  return {
    file,
    line: line ? Number(line[1]) : null,
    message: message.replace(`${file}: `, '').replace(/Line \d+: /, ''),
  };
}
