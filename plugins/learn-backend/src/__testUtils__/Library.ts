import { createHash } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type {
  DecisionRequest,
  Talk,
} from '@lectern/backstage-plugin-learn-common';
import { readSource, resolve } from '@lectern/ingest';
import type { Knex } from 'knex';
import { CurationService } from '../curation';
import {
  DatabaseDecisionsStore,
  DatabaseDocumentsStore,
  DatabaseKnowledgeStore,
  DatabaseListedStore,
  DatabaseSuggestionsStore,
  DatabaseTalksStore,
} from '../database';
import type { Resolve } from '../ingest';
import { LearningService } from '../learning';

/** Who curates in tests. */
export const CURATOR = 'user:default/iris';

/** The parts of the backend that learn and decide, over one database. Another one over the same database is a restart. */
export class Library {
  readonly documents: DatabaseDocumentsStore;
  readonly talks: DatabaseTalksStore;
  readonly curation: CurationService;
  readonly learning: LearningService;

  constructor(
    knex: Knex,
    options: { resolve?: Resolve; settings?: string } = {},
  ) {
    const listed = new DatabaseListedStore({ knex });
    this.documents = new DatabaseDocumentsStore({ knex });
    this.talks = new DatabaseTalksStore({ knex });
    this.learning = new LearningService({
      store: new DatabaseKnowledgeStore({ knex }),
      resolve: options.resolve ?? resolve,
      recommends: async () => () => true,
      settings: options.settings ?? '',
      events: mockServices.events.mock(),
      logger: mockServices.logger.mock(),
    });
    this.curation = new CurationService({
      decisions: new DatabaseDecisionsStore({ knex }),
      suggestions: new DatabaseSuggestionsStore({ knex }),
      talks: this.talks,
      listed,
      learning: this.learning,
      logger: mockServices.logger.mock(),
    });
  }

  /** A source as it is from now on: its one document by its name, which also tells the format. */
  async save(location: string, content: string): Promise<void> {
    const bytes = Buffer.from(content);
    await this.documents.apply({
      sourceId: location,
      save: [
        {
          location,
          url: null,
          etag: null,
          lastModifiedAt: null,
          contentHash: createHash('sha256').update(bytes).digest('hex'),
          extraction: '1',
          bytes,
          readings: readSource({ source: location, bytes }),
        },
      ],
      remove: [],
      touch: [],
    });
    await this.learning.learn();
  }

  async remove(location: string): Promise<void> {
    await this.documents.removeSource(location);
    await this.learning.learn();
  }

  async decide(request: DecisionRequest) {
    return this.curation.decide(request, CURATOR);
  }

  /** All talks by title. */
  async all(): Promise<Talk[]> {
    return (await this.talks.page({ sort: 'title', limit: 200 })).items;
  }

  async titles(): Promise<string[]> {
    return (await this.all()).map(({ title }) => title);
  }

  /** Id of the talk with a title. */
  async idOf(title: string): Promise<string> {
    const talk = (await this.all()).find(known => known.title === title);
    if (!talk) throw new Error(`No talk is called "${title}"`);
    return talk.id;
  }
}
