import type { LearnOrganization } from '@lectern/backstage-plugin-learn-common';
import type { ResolvedOrganization } from '@lectern/ingest';
import type { WrittenEntities } from './writtenEntities';

/**
 * A resolved organization as the API gives it.
 *
 * @param context.talkCounts - how many talks each organization gave, by name
 *
 * @internal
 */
export function toOrganization(
  organization: ResolvedOrganization,
  {
    written,
    talkCounts,
  }: { written: WrittenEntities; talkCounts: Map<string, number> },
): LearnOrganization {
  return {
    id: organization.name,
    title: organization.title,
    aliases: organization.aliases,
    type: organization.type,
    domains: organization.domains,
    website: organization.website,
    entityRef: written.organization(organization),
    talkCount: talkCounts.get(organization.name) ?? 0,
  };
}
