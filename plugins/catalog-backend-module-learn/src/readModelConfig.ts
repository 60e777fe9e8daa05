import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'catalog.learn.model';
const MODELS = ['processor', 'layer'] as const;

/**
 * How the catalog comes to know the kinds.
 *
 * @internal
 */
export function readModelConfig(
  config: RootConfigService,
): (typeof MODELS)[number] {
  const value = config.getOptionalString(KEY) ?? 'processor';
  const model = MODELS.find(known => known === value);
  if (!model) {
    throw new InputError(
      `${KEY} is "${value}"; use one of: ${MODELS.join(', ')}`,
    );
  }
  return model;
}
