import type { LearnOrganization } from '@lectern/backstage-plugin-learn-common';
import type { ResolvedOrganization } from '@lectern/ingest';

/**
 * A resolved organization as the API gives it.
 *
 * @param talkCounts - how many talks each organization gave, by name
 *
 * @internal
 */
export function toOrganization(
  organization: ResolvedOrganization,
  talkCounts: Map<string, number>,
): LearnOrganization {
  return {
    id: organization.name,
    title: organization.title,
    aliases: organization.aliases,
    type: organization.type,
    domains: organization.domains,
    website: organization.website,
    talkCount: talkCounts.get(organization.name) ?? 0,
  };
}
