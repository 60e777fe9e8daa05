/**
 * The values of a field with several of them, such that every search engine of Backstage finds each. PostgreSQL and
 * Elasticsearch compare values whole. The built-in engine (Lunr) takes the words of what is asked for apart, but not
 * those of a list in a document, so that `golden-paths` would never be found there without its words beside it.
 *
 * @internal
 */
export function filterValues(ids: string[]): string[] {
  const words = ids.flatMap(id => id.match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set([...ids, ...words])];
}
