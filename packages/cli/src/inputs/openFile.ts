import fs from 'fs-extra';
import path from 'node:path';
import type { SourceInput } from '@lectern/ingest';
import type { Io } from '../io';
import { InputError } from './InputError';
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENT_SIZE } from './limits';

/** What is read from standard input. */
const STDIN = '-';

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws InputError when it is not there, not for us, or too large.
 */
export async function openFile(
  source: string,
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): Promise<SourceInput> {
  if (source === STDIN) {
    return { source, bytes: await readAll(stdin) };
  }
  const file = path.resolve(cwd, source);
  try {
    const { size } = await fs.stat(file);
    if (size > MAX_DOCUMENT_BYTES) {
      throw tooLarge();
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

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > MAX_DOCUMENT_BYTES) {
      throw tooLarge();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): InputError {
  return new InputError(
    `The file is larger than ${MAX_DOCUMENT_SIZE}. Split it, or save only the part that speaks of talks.`,
  );
}
