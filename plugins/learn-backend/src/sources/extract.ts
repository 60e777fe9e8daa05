import { InputError } from '@backstage/errors';
import type { ReadDocument } from '@lectern/ingest';
import { version } from '@lectern/ingest/package.json';
import type { Limits } from '../config';
import type { ReadSource } from '../ingest';
import { withoutDecisions } from './decisionsOf';
import { messageOf, sourceProblem } from './problems';

/** Of the reader: the number is raised with every change of what it makes of the same bytes. */
const VERSION = `${version}+3`;

/**
 * Says how a reading was made: by which reader, with which settings. Where it differs, stored bytes are read again, one document
 * at a time: one that fails now is tried again the next time.
 *
 * @internal
 */
export function extractionKey(
  settingsHash: string,
  options: { decides: boolean },
): string {
  const reader = options.decides ? `${VERSION}+decisions` : VERSION;
  return `${reader}:${settingsHash.slice(0, 32)}`;
}

/** How far into a document we look for signs of data that is no text. */
const PROBE_BYTES = 8192;

/**
 * Reads what one fetched document says.
 *
 * @throws InputError where it cannot be read, saying what to do.
 *
 * @internal
 */
export async function extract(options: {
  read: ReadSource;
  location: string;
  url: string | null;
  bytes: Uint8Array;
  format: string;
  event?: string;
  /** Whether the decisions in packs are to be read too. */
  decides?: boolean;
  limits: Limits;
}): Promise<ReadDocument[]> {
  const { read, location, url, bytes, format, event, limits } = options;
  if (bytes.byteLength === 0) {
    throw new InputError(`${location} is empty.`);
  }
  if (isBinary(bytes)) {
    throw new InputError(
      `${location} is binary data. Sources are text: pages, Markdown, feeds, calendars, schedules or packs.`,
    );
  }
  let readings: ReadDocument[];
  try {
    readings = await read(
      { source: location, bytes, url: url ?? undefined },
      {
        format,
        event,
        maxBytes: limits.maxDocumentBytes,
        maxItems: limits.maxDocuments,
      },
    );
  } catch (error) {
    throw sourceProblem(messageOf(error), error);
  }
  if (readings.length === 0) {
    throw new InputError(
      `${location} holds no document that could be read. Check that it is what the source is meant to be.`,
    );
  }
  return options.decides ? readings : readings.map(withoutDecisions);
}

/** NUL bytes are in every image and archive, and in no text but UTF-16. That begins with a mark of its own, or with letters of which one half is NUL. */
function isBinary(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const isUtf16 =
    (a === 0xff && b === 0xfe) ||
    (a === 0xfe && b === 0xff) ||
    (a !== 0 && b === 0 && c !== 0 && d === 0) ||
    (a === 0 && b !== 0 && c === 0 && d !== 0);
  return !isUtf16 && bytes.subarray(0, PROBE_BYTES).includes(0);
}
