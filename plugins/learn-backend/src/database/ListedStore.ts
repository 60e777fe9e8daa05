import type {
  EventsQuery,
  LearnEvent,
  LearnEventDetail,
  LearnOrganization,
  LearnPresenter,
  LearnTopic,
  OrganizationsQuery,
  Page,
  PresentersQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { KnownTopic } from './KnowledgeStore';

/**
 * Events, organizations, presenters and topics as they are read.
 *
 * @internal
 */
export interface ListedStore {
  /** @throws InputError when the cursor is not of this query. */
  events(query: EventsQuery): Promise<Page<LearnEvent>>;
  /** @throws NotFoundError */
  event(id: string): Promise<LearnEvent>;
  /** An event that another one is part of; undefined where it is not there. */
  umbrella(id: string): Promise<LearnEvent | undefined>;
  /** Events held within one, by date and title. */
  parts(eventId: string): Promise<LearnEvent[]>;
  /** Events of a series, the latest first. */
  editions(series: string): Promise<LearnEvent[]>;
  /** Documents that speak of talks at an event, most talks first, and how many there are in all. */
  documents(
    eventId: string,
    limit: number,
  ): Promise<Pick<LearnEventDetail, 'documents' | 'documentCount'>>;
  /** When events begin, ISO 8601 dates by id; those of which nobody knows are left out. */
  startDates(ids: string[]): Promise<Map<string, string>>;
  /** @throws InputError when the cursor is not of this query. */
  organizations(query: OrganizationsQuery): Promise<Page<LearnOrganization>>;
  /** @throws NotFoundError */
  organization(id: string): Promise<LearnOrganization>;
  /** @throws InputError when the cursor is not of this query. */
  presenters(query: PresentersQuery): Promise<Page<LearnPresenter>>;
  /**
   * @param id - as people write the name, or folded
   * @throws NotFoundError
   */
  presenter(id: string): Promise<LearnPresenter>;
  /** Presenters by their ids, in any order; those that are not there are left out. */
  presentersByIds(ids: string[]): Promise<LearnPresenter[]>;
  topics(): Promise<LearnTopic[]>;
  /** All topics, with the words that mean them. */
  topicWords(): Promise<Array<Pick<KnownTopic, 'id' | 'title' | 'synonyms'>>>;
}
