import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { Format } from '@lectern/ingest';

/**
 * One entry of `learn.sources`.
 *
 * @internal
 */
export interface SourceConfig {
  id: string;
  kind: 'url' | 'file' | 'package';
  /** The URL, path or package name as configured. */
  location: string;
  format: Format | 'auto';
  /** The event everything in the source belongs to. */
  event?: string;
  /** Undefined where the configuration leaves it to what the documents turn out to be. */
  recommend?: boolean;
  schedule: SchedulerServiceTaskScheduleDefinition;
}
