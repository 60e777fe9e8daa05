import type { SourceWarning } from '@lectern/backstage-plugin-learn-common';
import type { SourceConfig } from '../config';

/**
 * What was known of a document when it was last fetched.
 *
 * @internal
 */
export interface Validators {
  etag: string | null;
  /** ISO 8601 date and time. */
  lastModifiedAt: string | null;
}

/**
 * A document as it was fetched. `bytes` is null where the other side says that nothing has changed.
 *
 * @internal
 */
export interface FetchedDocument extends Validators {
  /** Path or URL asked for; names the document within its source. */
  location: string;
  url: string | null;
  bytes: Uint8Array | null;
}

/** @internal */
export interface FetchResult {
  documents: FetchedDocument[];
  /** Locations that exist but could not be read this time; what is known of them stays. */
  failed: string[];
  warnings: SourceWarning[];
}

/**
 * Fetches the documents of one kind of source.
 *
 * @internal
 */
export interface SourceReader {
  /**
   * @param known - validators by location, of documents whose bytes are at hand
   * @throws an Error that says what to do, where nothing can be fetched at all
   */
  fetch(
    source: SourceConfig,
    options: { known: Map<string, Validators>; signal: AbortSignal },
  ): Promise<FetchResult>;
}
