import {
  createExtensionPoint,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { SourceWarning } from '@lectern/backstage-plugin-learn-common';

/**
 * What was known of a document when it was last fetched: send it along, and the other side may say that nothing has changed.
 *
 * @public
 */
export interface LearnDocumentValidators {
  /** As the other side gave it. */
  etag: string | null;
  /** ISO 8601 date and time. */
  lastModifiedAt: string | null;
}

/**
 * One document of a source.
 *
 * @public
 */
export interface LearnSourceDocument {
  /** Names the document within its source for good: a path, a URL, or the other side's own id. People see it. */
  location: string;
  /** Its bytes or its text; null where nothing has changed since it was last fetched. */
  content: Uint8Array | string | null;
  /** Where it lives; the base of relative links. */
  url?: string;
  /** Given back the next time, see {@link LearnDocumentValidators}. */
  etag?: string;
  /** ISO 8601 date and time; given back the next time. */
  lastModifiedAt?: string;
}

/**
 * What a source holds now.
 *
 * @public
 */
export interface LearnSourceContent {
  /** Every document there is. One that is missing, and not among `failed`, counts as gone. */
  documents: LearnSourceDocument[];
  /** Locations of documents that exist but could not be fetched this time: what is known of them stays. */
  failed?: string[];
  /** What a person should know. */
  warnings?: SourceWarning[];
}

/**
 * What a source is asked with.
 *
 * @public
 */
export interface LearnSourceFetchOptions {
  /** By location: the documents that are stored. */
  known: ReadonlyMap<string, LearnDocumentValidators>;
  /** Gives up the run. */
  signal: AbortSignal;
}

/**
 * A source that a module brings: anything that can be fetched. Learn schedules it, reads its documents like all others, keeps what
 * was known where it fails or shrinks, and shows its state beside the configured sources.
 *
 * @public
 */
export interface LearnSourceProvider {
  /** Names the source for good. Letters, digits, `-`, `_` and `.`; no other source may have it. */
  id: string;
  /** Where it is, in a form that people who may see the sources may see: no secrets. */
  location: string;
  /** As people call it. */
  title?: string;
  /** How its documents are read; `auto` where not given. */
  format?: string;
  /** The event everything in it belongs to. */
  event?: string;
  /** Whether being mentioned there means that its author chose the talk; what the documents are decides where not given. */
  recommend?: boolean;
  /** When it is read; every hour where not given, and at each start. */
  schedule?: SchedulerServiceTaskScheduleDefinition;
  /**
   * Fetches what it holds.
   *
   * @throws an Error whose message tells people what to do, where nothing can be fetched; what was known then stays.
   */
  fetch(options: LearnSourceFetchOptions): Promise<LearnSourceContent>;
}

/**
 * Lets modules add sources.
 *
 * @public
 */
export interface LearnSourcesExtensionPoint {
  /**
   * Adds a source.
   *
   * @throws Error where the id is not valid or taken already.
   */
  addSource(source: LearnSourceProvider): void;
}

/**
 * Lets modules bring sources of their own.
 *
 * @public
 */
export const learnSourcesExtensionPoint =
  createExtensionPoint<LearnSourcesExtensionPoint>({ id: 'learn.sources' });
