import type { Entity } from '@backstage/catalog-model';

/**
 * What an organization is to the field: sells tools, uses them, hosts projects, or brings people together.
 *
 * @public
 */
export type LearnOrganizationType =
  | 'vendor'
  | 'end-user'
  | 'foundation'
  | 'community';

/**
 * An organization whose people give talks.
 *
 * @public
 */
export interface OrganizationEntityV1alpha1 extends Entity {
  /** Group and version of the kind. */
  apiVersion: 'lectern.dev/v1alpha1';
  /** Name of the kind. */
  kind: 'Organization';
  /** What there is to know of the organization. */
  spec: {
    type?: LearnOrganizationType;
    domains?: string[];
    aliases?: string[];
    website?: string;
  };
}
