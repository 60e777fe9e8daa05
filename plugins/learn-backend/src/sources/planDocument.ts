import { createHash } from 'node:crypto';
import type { ReadDocument } from '@lectern/ingest';
import type { Limits, SourceConfig } from '../config';
import type { DocumentsStore, KnownDocument, NewDocument } from '../database';
import type { ReadSource } from '../ingest';
import { carryOver } from './carryOver';
import { mayDecide } from './decisionsOf';
import { extract } from './extract';
import type { FetchedDocument } from './SourceReader';

/** Formats of writing, which may come as a web page one day and as Markdown another. */
const WRITING = new Set(['markdown', 'html', 'text', 'json-ld']);

/**
 * What a fetched document changes: nothing but its validators, or what is known of it.
 *
 * @internal
 */
export type DocumentPlan =
  | {
      kind: 'touch';
      touch: Pick<NewDocument, 'location' | 'etag' | 'lastModifiedAt'>;
    }
  | {
      kind: 'save';
      save: NewDocument;
      /** What was known of it; empty where nothing was. */
      known: ReadDocument[];
      /** The other side has changed it; otherwise we only read the same bytes in another way. */
      changed: boolean;
    };

/** @internal */
export interface ReadingContext {
  source: SourceConfig;
  /** Says how documents are read: by which reader, with which settings. */
  extraction: string;
  documents: DocumentsStore;
  read: ReadSource;
  limits: Limits;
}

/**
 * Reads one document, unless it has been read like that before.
 *
 * @throws an Error where it cannot be read, saying what to do.
 *
 * @internal
 */
export async function planDocument(
  document: FetchedDocument,
  before: KnownDocument | undefined,
  context: ReadingContext,
): Promise<DocumentPlan> {
  const { source, extraction, documents, read, limits } = context;
  const { location, url, etag, lastModifiedAt } = document;
  const hash = document.bytes && sha256(document.bytes);
  const sameBytes =
    before !== undefined && (hash === null || hash === before.contentHash);
  if (sameBytes && before.extraction === extraction) {
    return { kind: 'touch', touch: { location, etag, lastModifiedAt } };
  }
  const bytes =
    document.bytes ?? (before ? await documents.bytes(before.id) : undefined);
  if (!bytes) {
    throw new Error(
      `${location} is said not to have changed, but it was never read. Refresh the source once more.`,
    );
  }
  const current = await extract({
    read,
    location,
    url,
    bytes,
    format: source.format,
    event: source.event,
    decides: mayDecide(source),
    limits,
  });
  if (before && !sameBytes) {
    refuseOtherFormat(location, before, current);
  }
  const known = before ? await documents.documentReadings(before.id) : [];
  const readings = carryOver(current, known, limits.maxDocuments);
  return {
    kind: 'save',
    save: {
      location,
      url,
      etag,
      lastModifiedAt,
      contentHash: sha256(bytes),
      extraction,
      bytes,
      readings,
    },
    known,
    changed: !sameBytes,
  };
}

/** Data that is a web page all at once is an error page or a login form. */
function refuseOtherFormat(
  location: string,
  before: KnownDocument,
  current: ReadDocument[],
): void {
  const was = before.formats.find(format => !WRITING.has(format));
  const is = current[0].format;
  if (was && is === 'html') {
    throw new Error(
      `${location} was a ${was}; now it is a web page. What was known is kept. Check the address.`,
    );
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
