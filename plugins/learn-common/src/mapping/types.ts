/**
 * How items of the API become catalog entities.
 *
 * @public
 */
export interface EntityMappingOptions {
  /** Namespace of the entities and of the references between them. `default` where not given. */
  namespace?: string;
  /** Base URL of the portal; gives talks a link back to their page. */
  appBaseUrl?: string;
  /**
   * Whether the catalog holds the event or organization with this id. References to others are left out,
   * so that no relation points nowhere. Without it all references stay.
   */
  isPublished?: (kind: 'event' | 'organization', id: string) => boolean;
  /** Reference of the entity that people wrote for the event or organization with this id, where they did. */
  writtenRef?: (
    kind: 'event' | 'organization',
    id: string,
  ) => string | undefined;
}
