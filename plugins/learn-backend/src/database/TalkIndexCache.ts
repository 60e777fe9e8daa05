import type { Knex } from 'knex';
import { type LearnState, readState } from './LearnState';
import { loadTalkIndex, type TalkIndex } from './TalkIndex';

/**
 * Keeps the index of talks for as long as nothing new is learned. One question of the database tells whether that is so.
 *
 * @internal
 */
export class TalkIndexCache {
  readonly #knex: Knex;
  #known: { state: string; index: TalkIndex } | undefined;
  #loading: { state: string; index: Promise<TalkIndex> } | undefined;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** The index of what is stored now: the very same object until something is learned. */
  async current(): Promise<TalkIndex> {
    const state = keyOf(await readState(this.#knex));
    if (this.#known?.state === state) {
      return this.#known.index;
    }
    // What is being loaded for an earlier state may be too old
    if (this.#loading?.state !== state) {
      const loading = { state, index: this.#load() };
      this.#loading = loading;
      const done = () => {
        if (this.#loading === loading) this.#loading = undefined;
      };
      loading.index.then(done, done);
    }
    return this.#loading.index;
  }

  async #load(): Promise<TalkIndex> {
    return this.#knex.transaction(
      async tx => {
        const state = keyOf(await readState(tx));
        const index = await loadTalkIndex(tx);
        this.#known = { state, index };
        return index;
      },
      this.#knex.client.config.client.includes('pg')
        ? { isolationLevel: 'repeatable read' }
        : undefined,
    );
  }
}

/** Learning moves the revision where others can see it, and the rest where only the order has changed. */
function keyOf(state: LearnState): string {
  const { storeId, revision, learnedVersion, learnedBy, learnAgainOn } = state;
  return JSON.stringify([
    storeId,
    revision,
    learnedVersion,
    learnedBy,
    learnAgainOn,
  ]);
}
