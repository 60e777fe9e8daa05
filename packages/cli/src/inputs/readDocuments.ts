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
  /** Files found in directories that hold something else: settings, tables, data of other kinds. */
  passedOver: string[];
}

const NOTHING: ReadResult = { documents: [], failures: [], passedOver: [] };

/** How to read the sources. */
export interface ReadOptions {
  format?: Format;
  event?: string;
  /** Mentions are to say why each field says what it says. */
  explain?: boolean;
}

/** Ends of names of files that hold data: what no format knows is none of ours, and no writing either. */
const DATA = /\.(xml|json|jsonld|jsonl|ya?ml|ics|ical|xcal)$/i;
/** What is read as this was not recognised as anything else. */
const WRITING = new Set(['text', 'markdown']);

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
  const named = new Set(sources);
  const progress = new Progress(io.stderr, expanded.length);
  const limit = pLimit(CONCURRENCY);
  const results = await Promise.all(
    expanded.map(source =>
      limit(async () => {
        // A directory holds many things; what was named is meant to be read.
        const isFound = !named.has(source);
        const result = await readOne(source, io, options, isFound);
        progress.step(source);
        return isFound ? withoutOtherData(source, result, options) : result;
      }),
    ),
  );
  progress.end();
  return {
    documents: results.flatMap(({ documents }) => documents),
    failures: results.flatMap(({ failures }) => failures),
    passedOver: results.flatMap(({ passedOver }) => passedOver),
  };
}

/** A file that was found rather than named, and that holds data of another kind. */
function withoutOtherData(
  source: string,
  result: ReadResult,
  { format }: ReadOptions,
): ReadResult {
  const { documents } = result;
  const isOther =
    format === undefined &&
    DATA.test(source) &&
    documents.length > 0 &&
    documents.every(document => WRITING.has(document.format));
  return isOther ? { ...NOTHING, passedOver: [source] } : result;
}

async function readOne(
  source: string,
  io: Io,
  { format, event, explain }: ReadOptions,
  isFound: boolean,
): Promise<ReadResult> {
  try {
    const input = isUrl(source)
      ? await fetchDocument(source)
      : await openFile(source, io);
    return {
      ...NOTHING,
      documents: readSource(input, {
        format: format ?? 'auto',
        event,
        explain,
      }),
    };
  } catch (error) {
    if (isFound && error instanceof UnreadableError && error.isForeign) {
      return { ...NOTHING, passedOver: [source] };
    }
    return { ...NOTHING, failures: [{ source, message: reasonOf(error) }] };
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
