import type { GivenDocument } from './preview';

/**
 * Something a person should know about how a source was read.
 *
 * @public
 */
export type SourceWarning = {
  document: string | null;
  line: number | null;
  message: string;
};

/**
 * Talks or events that a source spoke of and, all at once, does not any more. They are kept until somebody accepts the loss.
 *
 * @public
 */
export type SourceLoss = {
  of: 'talks' | 'events';
  before: number;
  after: number;
};

/**
 * A source and how its last runs went.
 *
 * @public
 */
export type LearnSource = {
  id: string;
  /** As people call it; null where only its id names it. */
  title: string | null;
  /** URL, file or package as configured; the name of an upload; what a module says of its own. */
  location: string;
  /** `catalog`: entities written by hand; `module`: brought by a module of the backend; `upload`: a file somebody gave. */
  kind: 'url' | 'file' | 'package' | 'catalog' | 'module' | 'upload';
  format: string;
  recommend: boolean;
  status: 'pending' | 'running' | 'ok' | 'warning' | 'error';
  /** ISO 8601 date and time. */
  lastRunAt: string | null;
  /** When it was last read without an error; what is known of it is at least that fresh. */
  lastSuccessAt: string | null;
  /** When its schedule has it read again; null where nobody can say. */
  nextRunAt: string | null;
  durationMs: number | null;
  /** How many runs in a row have failed, up to now. */
  consecutiveFailures: number;
  talkCount: number;
  documentCount: number;
  /** Size of all its documents. */
  bytes: number;
  warnings: SourceWarning[];
  error: string | null;
  /** What the last run would have removed, had it not been kept; null where it was not held back. */
  loss: SourceLoss | null;
  /** Reference of the user who added it in the portal; null where the configuration or a module did. Only such can be removed there. */
  addedBy: string | null;
  /** ISO 8601 date and time. */
  addedAt: string | null;
};

/**
 * All sources.
 *
 * @public
 */
export type SourcesResponse = { items: LearnSource[] };

/**
 * One attempt at reading a source.
 *
 * @public
 */
export type SourceRun = {
  status: 'running' | 'ok' | 'warning' | 'error';
  /** ISO 8601 date and time. */
  startedAt: string;
  finishedAt: string | null;
  durationMs: number | null;
  warnings: SourceWarning[];
  error: string | null;
};

/**
 * The latest runs of a source, newest first.
 *
 * @public
 */
export type SourceRunsResponse = { items: SourceRun[] };

/**
 * How a source that is added in the portal is read; everything has a default.
 *
 * @public
 */
export type AddSourceSettings = {
  /** Names the source for good; made of its address where not given. */
  id?: string;
  /** As people call it. */
  title?: string;
  format?: string;
  /** The event everything in it belongs to. */
  event?: string;
  /** Whether being mentioned there means that its author chose the talk. */
  recommend?: boolean;
};

/**
 * A source to add: an address, or a file as it is.
 *
 * @public
 */
export type AddSourceRequest = GivenDocument & AddSourceSettings;
