import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { LearnSource } from '@lectern/backstage-plugin-learn-common';

/**
 * Everything needed to read a source, wherever it was defined: in `learn.sources`, by a module, or by a person in the portal.
 *
 * @internal
 */
export interface SourceConfig {
  id: string;
  kind: LearnSource['kind'];
  /** The URL, path or package as configured. */
  location: string;
  /** As people call it. */
  title?: string;
  /** Id of a format, or `auto`. */
  format: string;
  /** The event everything in the source belongs to. */
  event?: string;
  /** Undefined where the configuration leaves it to what the documents turn out to be. */
  recommend?: boolean;
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Of a source that a person added in the portal. */
  added?: {
    /** Reference of the user; null where it was a service. */
    by: string | null;
    /** ISO 8601 date and time. */
    at: string;
  };
}
