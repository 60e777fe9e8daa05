import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  DecisionBody,
  DecisionRequest,
  DecisionsPage,
  DecisionsQuery,
  LearnDecision,
  Reference,
  SuggestionsPage,
  TalkSuggestion,
} from '@lectern/backstage-plugin-learn-common';

/** The talks that a decision is about. */
const talksOf = (decision: DecisionBody): string[] =>
  'talks' in decision ? decision.talks : [decision.talk];

/**
 * Suggestions and the decision log in memory, as the backend keeps them.
 *
 * @internal
 */
export class FakeCuration {
  readonly #suggestions: TalkSuggestion[];
  readonly #titleOf: (id: string) => string;
  #log: LearnDecision[];

  constructor(options: {
    suggestions: TalkSuggestion[];
    decisions: LearnDecision[];
    titleOf: (id: string) => string;
  }) {
    this.#suggestions = options.suggestions;
    this.#log = options.decisions;
    this.#titleOf = options.titleOf;
  }

  /** All decisions, the latest first. */
  get log(): LearnDecision[] {
    return this.#log;
  }

  suggestions(limit = 20): SuggestionsPage {
    const settled = new Set(
      this.#log
        .filter(({ status }) => status === 'in-effect')
        .map(decision => talksOf(decision).join(' ')),
    );
    const open = this.#suggestions.filter(({ id }) => !settled.has(id));
    return {
      items: open.slice(0, limit),
      totalItems: open.length,
      nextCursor: null,
    };
  }

  decisions(query: DecisionsQuery = {}): DecisionsPage {
    const { talk, cursor, limit = 20 } = query;
    const all = this.#log.filter(
      decision => !talk || decision.about.some(({ id }) => id === talk),
    );
    const start = Number(cursor ?? 0);
    const end = start + limit;
    return {
      items: all.slice(start, end),
      totalItems: all.length,
      nextCursor: end < all.length ? String(end) : null,
    };
  }

  decide({ note, ...body }: DecisionRequest): LearnDecision {
    const about: Reference[] = talksOf(body).map(id => ({
      id,
      title: this.#titleOf(id),
    }));
    const decision: LearnDecision = {
      ...body,
      id: `d${this.#log.length + 100}`,
      status: 'in-effect',
      about,
      note: note ?? null,
      decidedBy: 'user:default/guest',
      decidedAt: '2031-07-01T10:00:00Z',
      statedIn: null,
      undoneBy: null,
      undoneAt: null,
    };
    this.#log = [decision, ...this.#log];
    return decision;
  }

  undo(id: string): LearnDecision {
    const decision = this.#log.find(known => known.id === id);
    if (!decision) {
      throw new NotFoundError(`There is no decision ${id}.`);
    }
    if (decision.status === 'undone') {
      throw new ConflictError('Somebody has taken this decision back already.');
    }
    const undone: LearnDecision = {
      ...decision,
      status: 'undone',
      undoneBy: 'user:default/guest',
      undoneAt: '2031-07-01T11:00:00Z',
    };
    this.#log = this.#log.map(known => (known.id === id ? undone : known));
    return undone;
  }
}
