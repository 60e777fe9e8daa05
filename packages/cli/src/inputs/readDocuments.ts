import {
  readSource,
  UnreadableError,
  type Format,
  type ReadDocument,
} from '@lectern/ingest';
import pLimit from 'p-limit';
import type { Io } from '../io';
import { Progress } from '../Progress';
import { expandSources, isUrl } from './expandSources';
import { fetchDocument } from './fetchDocument';
import { InputError } from './InputError';
import { openFile } from './openFile';

/** A source that gave nothing. */
export interface Failure {
  source: string;
  message: string;
}

/** All that could be read, in the order of the sources. */
export interface ReadResult {
  documents: ReadDocument[];
  failures: Failure[];
}

/** How to read the sources. */
export interface ReadOptions {
  format?: Format;
  event?: string;
}

/** Enough to hide the waiting, few enough for servers not to mind. */
const CONCURRENCY = 4;

/**
 * Reads files, directories and addresses. A source that cannot be read is a failure and keeps no other from being read.
 */
export async function readDocuments(
  sources: string[],
  io: Io,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const expanded = await expandSources(sources, io.cwd);
  const progress = new Progress(io.stderr, expanded.length);
  const limit = pLimit(CONCURRENCY);
  const results = await Promise.all(
    expanded.map(source =>
      limit(async () => {
        const result = await readOne(source, io.cwd, options);
        progress.step(source);
        return result;
      }),
    ),
  );
  progress.end();
  return {
    documents: results.flatMap(({ documents }) => documents),
    failures: results.flatMap(({ failures }) => failures),
  };
}

async function readOne(
  source: string,
  cwd: string,
  { format, event }: ReadOptions,
): Promise<ReadResult> {
  try {
    const input = isUrl(source)
      ? await fetchDocument(source)
      : await openFile(source, cwd);
    return {
      documents: readSource(input, { format: format ?? 'auto', event }),
      failures: [],
    };
  } catch (error) {
    return { documents: [], failures: [{ source, message: reasonOf(error) }] };
  }
}

/** One document that nobody foresaw must not cost the others their preview. */
function reasonOf(error: unknown): string {
  if (error instanceof InputError || error instanceof UnreadableError) {
    return error.message;
  }
  return `Reading it failed unexpectedly: ${
    error instanceof Error ? error.message : String(error)
  }. Please report this together with the document.`;
}
