import { setTimeout } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, toError } from '@backstage/errors';
import type {
  DecisionRequest,
  DecisionsPage,
  DecisionsQuery,
  LearnDecision,
  SuggestionsPage,
  SuggestionsQuery,
} from '@lectern/backstage-plugin-learn-common';
import type {
  DecisionsStore,
  ListedStore,
  SuggestionsStore,
  TalksStore,
} from '../database';
import type { LearningService } from '../learning';
import { checkDecision } from './checkDecision';

/** How long a curator waits to see what a decision does. */
const PATIENCE_MS = 10_000;

/**
 * What became of a decision: the talks follow it, they follow it already, or they will in a while.
 *
 * @internal
 */
export type DecisionOutcome = 'followed' | 'repeated' | 'pending';

/** @internal */
export interface DecisionResult {
  decision: LearnDecision;
  outcome: DecisionOutcome;
}

/**
 * What curators are asked, and what they decide.
 *
 * @internal
 */
export class CurationService {
  readonly #decisions: DecisionsStore;
  readonly #suggestions: SuggestionsStore;
  readonly #talks: Pick<TalksStore, 'get'>;
  readonly #listed: Pick<ListedStore, 'topics'>;
  readonly #learning: Pick<LearningService, 'learn'>;
  readonly #patienceMs: number;
  readonly #logger: LoggerService;

  constructor(options: {
    decisions: DecisionsStore;
    suggestions: SuggestionsStore;
    talks: Pick<TalksStore, 'get'>;
    listed: Pick<ListedStore, 'topics'>;
    learning: Pick<LearningService, 'learn'>;
    patienceMs?: number;
    logger: LoggerService;
  }) {
    this.#decisions = options.decisions;
    this.#suggestions = options.suggestions;
    this.#talks = options.talks;
    this.#listed = options.listed;
    this.#learning = options.learning;
    this.#patienceMs = options.patienceMs ?? PATIENCE_MS;
    this.#logger = options.logger;
  }

  /** Pairs of talks that may be one, the most alike first. */
  async suggestions(query: SuggestionsQuery): Promise<SuggestionsPage> {
    return this.#suggestions.page(query);
  }

  /** The decision log, the latest first; of one talk under all names it ever had. */
  async decisions({ talk, ...query }: DecisionsQuery): Promise<DecisionsPage> {
    return this.#decisions.page(
      talk === undefined
        ? query
        : { ...query, talks: await this.#namesOf(talk) },
    );
  }

  /**
   * Stores a decision and has the talks follow it. What stands already is given as it is.
   *
   * @param decidedBy - entity reference of the user, or the name of the service
   * @throws InputError where it cannot be followed, saying why.
   */
  async decide(
    { note, ...request }: DecisionRequest,
    decidedBy: string,
  ): Promise<DecisionResult> {
    // Before anything is checked: the talk of a decision that stands may be gone because of it
    const standing = await this.#decisions.find(request);
    if (standing) {
      return { decision: standing, outcome: 'repeated' };
    }
    const { body, about } = await checkDecision(request, {
      talks: this.#talks,
      listed: this.#listed,
    });
    const { decision, isNew } = await this.#decisions.add({
      body,
      about,
      note: note?.trim() || null,
      decidedBy,
    });
    return isNew ? this.#follow(decision) : { decision, outcome: 'repeated' };
  }

  /**
   * Takes a decision back, and has the talks be as if it had never been made.
   *
   * @throws NotFoundError where there is none, ConflictError where that was done before or a pack states it.
   */
  async undo(id: string, undoneBy: string): Promise<DecisionResult> {
    return this.#follow(await this.#decisions.undo(id, undoneBy));
  }

  /** A decision is safe in the store; when learning fails or takes long, the next time will follow it. */
  async #follow(decision: LearnDecision): Promise<DecisionResult> {
    const enough = new AbortController();
    const learned = this.#learning.learn().then(
      () => true,
      error => {
        this.#logger.error(
          'A decision is stored, but could not be followed yet',
          toError(error),
        );
        return false;
      },
    );
    const patience = setTimeout(this.#patienceMs, false, {
      signal: enough.signal,
    }).catch(() => false);
    const isFollowed = await Promise.race([learned, patience]);
    enough.abort();
    return isFollowed
      ? {
          decision: await this.#decisions.get(decision.id),
          outcome: 'followed',
        }
      : { decision, outcome: 'pending' };
  }

  async #namesOf(id: string): Promise<string[]> {
    try {
      const talk = await this.#talks.get(id, { seesHidden: async () => true });
      return [...new Set([id, talk.id, ...talk.previousNames])];
    } catch (error) {
      // What was decided about a talk that is gone is still in the log
      if (isError(error) && error.name === 'NotFoundError') {
        return [id];
      }
      throw error;
    }
  }
}
