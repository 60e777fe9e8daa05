import fs from 'fs-extra';
import path from 'node:path';
import type { SourceInput } from '@lectern/ingest';
import { InputError } from './InputError';
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENT_SIZE } from './limits';

/**
 * Opens a file.
 *
 * @throws InputError when it is not there, not for us, or too large.
 */
export async function openFile(
  source: string,
  cwd: string,
): Promise<SourceInput> {
  const file = path.resolve(cwd, source);
  try {
    const { size } = await fs.stat(file);
    if (size > MAX_DOCUMENT_BYTES) {
      throw new InputError(
        `The file is larger than ${MAX_DOCUMENT_SIZE}. Split it, or save only the part that speaks of talks.`,
      );
    }
    return { source, bytes: await fs.readFile(file) };
  } catch (error) {
    if (error instanceof InputError) {
      throw error;
    }
    const { code } = Object(error) as { code?: unknown };
    throw new InputError(
      code === 'ENOENT'
        ? `There is no such file. Paths start from ${cwd}.`
        : `The file cannot be opened (${String(code ?? error)}).`,
      { cause: error },
    );
  }
}
