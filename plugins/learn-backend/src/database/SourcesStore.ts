import type {
  SourceLoss,
  SourceWarning,
} from '@lectern/backstage-plugin-learn-common';

/** @internal */
export type RunStatus = 'running' | 'ok' | 'warning' | 'error';

/**
 * One attempt at reading a source.
 *
 * @internal
 */
export interface SourceRun {
  status: RunStatus;
  /** ISO 8601 date and time. */
  startedAt: string;
  finishedAt: string | null;
  durationMs: number | null;
  warnings: SourceWarning[];
  error: string | null;
  /** What the run would have removed, had it not been held back. */
  loss: SourceLoss | null;
}

/** @internal */
export interface FinishedRun {
  status: Exclude<RunStatus, 'running'>;
  durationMs: number;
  warnings: SourceWarning[];
  error: string | null;
  loss: SourceLoss | null;
}

/** @internal */
export interface AbandonedRun {
  id: number;
  sourceId: string;
  /** As long as it is known to have lasted. */
  durationMs: number;
}

/**
 * What is known of a source besides its documents.
 *
 * @internal
 */
export interface SourceState {
  /** Of the settings the stored documents were read with; null before the first success. */
  settingsHash: string | null;
  /** Somebody said that the next run may remove more than the guard allows. */
  acceptLoss: boolean;
  lastSuccessAt: string | null;
}

/** @internal */
export interface SourceSummary {
  lastRun: SourceRun | null;
  lastSuccessAt: string | null;
  /** How many runs in a row have failed, up to the last. */
  failures: number;
  documentCount: number;
  /** Size of the documents. */
  bytes: number;
  talkCount: number;
  /** Formats of what was read, without repetition. */
  formats: string[];
  /** What its packs call themselves; null where it is no pack, or they do not agree. */
  title: string | null;
}

/**
 * Sources and their runs.
 *
 * @internal
 */
export interface SourcesStore {
  state(sourceId: string): Promise<SourceState>;
  /** The next run may remove more than the guard allows. */
  acceptLoss(sourceId: string): Promise<void>;
  startRun(sourceId: string): Promise<number>;
  /** The run goes on. */
  beat(runId: number): Promise<void>;
  /** Runs that have not gone on since then, and never ended: the process that ran them was killed. */
  abandonedRuns(since: Date): Promise<AbandonedRun[]>;
  finishRun(runId: number, run: FinishedRun): Promise<void>;
  /** A run got through to the end with these settings. */
  markSuccess(sourceId: string, settingsHash: string): Promise<void>;
  summary(sourceId: string): Promise<SourceSummary>;
  /** The latest runs, newest first. */
  runs(sourceId: string): Promise<SourceRun[]>;
  /** When each source was last read without an error, ISO 8601 date and time; those that never were are left out. */
  lastSuccesses(): Promise<Map<string, string>>;
  /** How many talks each source speaks of; those that speak of none are left out. */
  talkCounts(): Promise<Map<string, number>>;
  /** What the packs of each source call themselves; sources that are no packs, or do not agree, are left out. */
  packTitles(): Promise<ReadonlyMap<string, string>>;
  /** Every source that was ever read. */
  ids(): Promise<string[]>;
  remove(sourceId: string): Promise<void>;
}
