import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
  type EntityLink,
  type EntityMeta,
} from '@backstage/catalog-model';
import type { EntityMappingOptions } from './types';
import { defined, text } from './values';

/**
 * Metadata all three kinds share.
 *
 * @internal
 */
export function entityMetadata(
  item: { id: string; title: string },
  options: EntityMappingOptions & {
    /** Path of the item in the API, `talks`. */
    collection: 'talks' | 'events' | 'organizations';
    description?: string;
    links: EntityLink[];
    viewPath?: string;
    annotations?: Record<string, string>;
  },
): EntityMeta {
  // Not an address to read: it says that Learn made the entity, and keeps the portal from offering to refresh it.
  const location = `learn:${options.collection}/${item.id}`;
  const viewUrl =
    options.appBaseUrl && options.viewPath
      ? `${options.appBaseUrl.replace(/\/+$/, '')}${options.viewPath}`
      : undefined;
  return defined({
    name: item.id,
    namespace: options.namespace,
    title: text(item.title),
    description: options.description,
    annotations: {
      [ANNOTATION_LOCATION]: location,
      [ANNOTATION_ORIGIN_LOCATION]: location,
      ...(viewUrl ? { [ANNOTATION_VIEW_URL]: viewUrl } : {}),
      ...options.annotations,
    },
    links: options.links.length > 0 ? options.links : undefined,
  });
}
