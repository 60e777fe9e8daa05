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
 * A configured source and how its last run went.
 *
 * @public
 */
export type LearnSource = {
  id: string;
  /** URL, file or package as configured. */
  location: string;
  kind: 'url' | 'file' | 'package';
  format: string;
  recommend: boolean;
  status: 'pending' | 'running' | 'ok' | 'warning' | 'error';
  /** ISO 8601 date and time. */
  lastRunAt: string | null;
  lastSuccessAt: string | null;
  durationMs: number | null;
  talkCount: number;
  documentCount: number;
  warnings: SourceWarning[];
  error: string | null;
};

/**
 * All configured sources.
 *
 * @public
 */
export type SourcesResponse = { items: LearnSource[] };
