import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  DEFAULT_NAMESPACE,
  KubernetesValidatorFunctions,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

const KEY = 'catalog.providers.learn';

/** Which talks become catalog entities. */
export const PUBLISH_RULES = ['recommended', 'all'] as const;

/** @internal */
export type PublishRule = (typeof PUBLISH_RULES)[number];

/** @internal */
export interface ProviderConfig {
  publish: PublishRule;
  namespace: string;
  appBaseUrl?: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 1 },
  // Short, since a process that is killed in the middle keeps its lock until then.
  timeout: { minutes: 3 },
};

/**
 * Reads `catalog.providers.learn`; everything in it has a default.
 *
 * @internal
 */
export function readProviderConfig(root: RootConfigService): ProviderConfig {
  const config = root.getOptionalConfig(KEY);
  const publish = config?.getOptionalString('publish') ?? 'recommended';
  const rule = PUBLISH_RULES.find(known => known === publish);
  if (!rule) {
    throw new InputError(
      `${KEY}.publish is "${publish}"; use one of: ${PUBLISH_RULES.join(', ')}`,
    );
  }
  const namespace = config?.getOptionalString('namespace') ?? DEFAULT_NAMESPACE;
  if (!KubernetesValidatorFunctions.isValidNamespace(namespace)) {
    throw new InputError(
      `${KEY}.namespace is "${namespace}"; use lower-case letters, digits and hyphens, at most 63`,
    );
  }
  const schedule = config?.getOptionalConfig('schedule');
  return {
    publish: rule,
    namespace,
    appBaseUrl: root.getOptionalString('app.baseUrl'),
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : DEFAULT_SCHEDULE,
  };
}
