import type { StoredReading } from '../database';
import { CATALOG_SOURCE_ID } from '../config';

const PREFIX = 'catalog/';

/**
 * Names the document that holds the entities of a namespace.
 *
 * @internal
 */
export function documentOfNamespace(namespace: string): string {
  return `${PREFIX}${namespace}`;
}

/**
 * The namespace whose entities a document holds; null for a document that is not of the catalog.
 *
 * @internal
 */
export function namespaceOf({
  sourceId,
  document,
}: StoredReading): string | null {
  return sourceId === CATALOG_SOURCE_ID && document.source.startsWith(PREFIX)
    ? document.source.slice(PREFIX.length)
    : null;
}
