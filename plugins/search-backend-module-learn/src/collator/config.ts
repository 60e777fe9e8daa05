import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'search.collators.learn';

/** @internal */
export interface CollatorConfig {
  locationTemplate: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  // At the first start Learn needs a moment to read its sources; an empty index would stand until the next run.
  initialDelay: { seconds: 15 },
};

/**
 * Reads `search.collators.learn`; everything in it has a default.
 *
 * @internal
 */
export function readCollatorConfig(root: RootConfigService): CollatorConfig {
  const config = root.getOptionalConfig(KEY);
  const locationTemplate =
    config?.getOptionalString('locationTemplate') ?? '/learn/talks/:id';
  if (!locationTemplate.includes(':id')) {
    throw new InputError(
      `${KEY}.locationTemplate is "${locationTemplate}"; it must contain :id, which stands for the id of the talk`,
    );
  }
  const schedule = config?.getOptionalConfig('schedule');
  return {
    locationTemplate,
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : DEFAULT_SCHEDULE,
  };
}
