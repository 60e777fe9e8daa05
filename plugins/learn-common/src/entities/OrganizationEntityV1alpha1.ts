import type { Entity } from '@backstage/catalog-model';

/** @public */
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
  apiVersion: 'lectern.dev/v1alpha1';
  kind: 'Organization';
  spec: {
    type?: LearnOrganizationType;
    domains?: string[];
    aliases?: string[];
    website?: string;
  };
}
