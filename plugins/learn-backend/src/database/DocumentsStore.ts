import type { ReadDocument } from '@lectern/ingest';

/**
 * What a document was when it was last fetched.
 *
 * @internal
 */
export interface KnownDocument {
  id: string;
  /** Path or URL asked for; unique within its source. */
  location: string;
  url: string | null;
  etag: string | null;
  /** ISO 8601 date and time. */
  lastModifiedAt: string | null;
  /** SHA-256 of the bytes. */
  contentHash: string;
  /** Version of the reader that made the readings. */
  extraction: string;
  mentionCount: number;
  /** Formats of the readings. */
  formats: string[];
}

/** @internal */
export interface NewDocument {
  location: string;
  url: string | null;
  etag: string | null;
  lastModifiedAt: string | null;
  contentHash: string;
  extraction: string;
  bytes: Uint8Array;
  readings: ReadDocument[];
}

/** @internal */
export interface DocumentChanges {
  sourceId: string;
  /** New documents, and known ones that say something else now. */
  save: NewDocument[];
  /** Locations of the documents that have gone. */
  remove: string[];
  /** Documents whose bytes are the same, with the validators of the latest answer. */
  touch: Array<Pick<NewDocument, 'location' | 'etag' | 'lastModifiedAt'>>;
}

/** @internal */
export interface StoredReading {
  sourceId: string;
  document: ReadDocument;
}

/**
 * Evidence: documents with their bytes, and what was read in them.
 *
 * @internal
 */
export interface DocumentsStore {
  known(sourceId: string): Promise<KnownDocument[]>;
  bytes(documentId: string): Promise<Uint8Array>;
  /** Writes all or nothing. */
  apply(changes: DocumentChanges): Promise<void>;
  /** What one document says, in order. */
  documentReadings(documentId: string): Promise<ReadDocument[]>;
  /** What the documents of a source say, in order. */
  readings(sourceId: string): Promise<ReadDocument[]>;
  /** Removes every document of a source. */
  removeSource(sourceId: string): Promise<void>;
  /** Sources of which documents are stored. */
  sourceIds(): Promise<string[]>;
}
