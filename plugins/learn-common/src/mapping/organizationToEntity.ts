import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import type { LearnOrganization } from '../api';
import { LEARN_API_VERSION } from '../constants';
import type { OrganizationEntityV1alpha1 } from '../entities';
import { entityMetadata } from './metadata';
import type { EntityMappingOptions } from './types';
import { defined, hostName, httpUrl, list, text } from './values';

/**
 * The catalog entity of an organization. The same organization gives the same entity.
 *
 * @public
 */
export function organizationToEntity(
  organization: LearnOrganization,
  options: EntityMappingOptions = {},
): OrganizationEntityV1alpha1 {
  const namespace = options.namespace ?? DEFAULT_NAMESPACE;
  const website = httpUrl(organization.website);
  return {
    apiVersion: LEARN_API_VERSION,
    kind: 'Organization',
    metadata: entityMetadata(organization, {
      ...options,
      namespace,
      collection: 'organizations',
      links: website ? [{ url: website, title: 'Website' }] : [],
    }),
    spec: defined({
      type: organization.type ?? undefined,
      domains: list(
        organization.domains.map(domain => hostName(domain.toLowerCase())),
      ),
      aliases: list(organization.aliases.map(text)),
      website,
    }),
  };
}
