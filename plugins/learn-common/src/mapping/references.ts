import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Reference } from '../api';
import type { EntityMappingOptions } from './types';

const KINDS = { event: 'Event', organization: 'Organization' } as const;

/**
 * The entity reference, or undefined where the catalog does not hold the target.
 *
 * @internal
 */
export function entityRef(
  kind: keyof typeof KINDS,
  target: Reference | null,
  options: EntityMappingOptions,
): string | undefined {
  const written = target && options.writtenRef?.(kind, target.id);
  if (written) {
    return written;
  }
  if (!target || options.isPublished?.(kind, target.id) === false) {
    return undefined;
  }
  return stringifyEntityRef({
    kind: KINDS[kind],
    namespace: options.namespace ?? DEFAULT_NAMESPACE,
    name: target.id,
  });
}
