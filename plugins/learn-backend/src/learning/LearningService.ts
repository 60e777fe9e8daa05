import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  LEARN_CHANGED_TOPIC,
  type LearnChangedEvent,
} from '@lectern/backstage-plugin-learn-common';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ReadDocument } from '@lectern/ingest';
import { version } from '@lectern/ingest/package.json';
import type { Evidence, KnowledgeStore } from '../database';
import type { Resolve } from '../ingest';
import { KnownTalks } from './KnownTalks';
import { toKnowledge } from './toKnowledge';

/**
 * Raised with every change of what this package makes of the same evidence. With the version of the
 * library it lets a new release learn again from what is stored.
 */
const RULES_VERSION = 7;

/** Whether being mentioned in the document of a source means that its author chose the talk. */
type Recommends = (sourceId: string, document: ReadDocument) => boolean;

/**
 * Learns from the evidence: mentions become talks, events and organizations.
 *
 * @internal
 */
export class LearningService {
  readonly #store: KnowledgeStore;
  readonly #resolve: Resolve;
  readonly #recommends: () => Promise<Recommends>;
  readonly #events: EventsService;
  readonly #logger: LoggerService;
  readonly #rules: string;
  readonly #knownTalks = new KnownTalks();
  #running: Promise<void> | undefined;
  #waiting: Promise<void> | undefined;

  constructor(options: {
    store: KnowledgeStore;
    resolve: Resolve;
    /** Asked once for all documents: what recommends depends on the sources there are at that moment. */
    recommends: () => Promise<Recommends>;
    /** Whatever else the result depends on, besides the evidence. */
    settings: string;
    events: EventsService;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#resolve = options.resolve;
    this.#recommends = options.recommends;
    this.#rules = [RULES_VERSION, version, options.settings].join(':');
    this.#events = options.events;
    this.#logger = options.logger;
  }

  /**
   * Learns from the evidence as it is now, if there is anything new, and tells the world. Calls that come
   * while it is learning share one further run. Replicas take turns in the database.
   */
  async learn(): Promise<void> {
    if (!this.#running) {
      this.#running = this.#run().finally(() => {
        this.#running = undefined;
      });
      return this.#running;
    }
    this.#waiting ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#waiting = undefined;
        return this.learn();
      });
    return this.#waiting;
  }

  async #run(): Promise<void> {
    const start = Date.now();
    const today = new Date(start).toISOString().slice(0, 10);
    // Before the transaction: SQLite has one connection only.
    const recommends = await this.#recommends();
    const { learned, changes, revision } = await this.#store.update({
      today,
      rules: this.#rules,
      learn: evidence => this.#toKnowledge(evidence, recommends, today),
    });
    if (!learned) {
      return;
    }
    this.#logger.info('Learned from the sources', {
      changes,
      revision,
      durationMs: Date.now() - start,
    });
    if (changes > 0) {
      const eventPayload: LearnChangedEvent = { revision };
      await this.#events.publish({ topic: LEARN_CHANGED_TOPIC, eventPayload });
    }
  }

  async #toKnowledge(
    { readings, decisions, published }: Evidence,
    recommends: Recommends,
    today: string,
  ) {
    const resolution = await this.#resolve({
      documents: readings.map(({ sourceId, document }) => ({
        document,
        recommends: recommends(sourceId, document),
      })),
      decisions,
      published,
      asOf: today,
    });
    return toKnowledge(resolution, readings, {
      today,
      known: this.#knownTalks,
    });
  }
}
