import type {
  LearnEvent,
  LearnOrganization,
  LearnTopic,
  ListQuery,
  Page,
} from '@lectern/backstage-plugin-learn-common';

/**
 * Events, organizations and topics as they are read.
 *
 * @internal
 */
export interface ListedStore {
  events(query: ListQuery): Promise<Page<LearnEvent>>;
  /** @throws NotFoundError */
  event(id: string): Promise<LearnEvent>;
  /** When events begin, ISO 8601 dates by id; those of which nobody knows are left out. */
  startDates(ids: string[]): Promise<Map<string, string>>;
  organizations(query: ListQuery): Promise<Page<LearnOrganization>>;
  /** @throws NotFoundError */
  organization(id: string): Promise<LearnOrganization>;
  topics(): Promise<LearnTopic[]>;
}
