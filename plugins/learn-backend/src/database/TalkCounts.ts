import type { TalksFilter } from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { type CountedTalks, countTalks } from './facets';
import { searchTalks } from './searchTalks';
import type { TalkIndex } from './TalkIndex';

/** Who pages through one list asks the same again and again. */
const MAX_KEPT = 20;

/**
 * Counts talks, and keeps the latest counts for as long as they hold.
 *
 * @internal
 */
export class TalkCounts {
  readonly #knex: Knex;
  readonly #kept = new WeakMap<TalkIndex, Map<string, CountedTalks>>();

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async count(index: TalkIndex, question: TalksFilter): Promise<CountedTalks> {
    const kept = this.#kept.get(index) ?? new Map<string, CountedTalks>();
    this.#kept.set(index, kept);
    const key = JSON.stringify(question);
    const counted =
      kept.get(key) ??
      countTalks(
        index,
        question,
        await searchTalks(this.#knex, index, question.query),
      );
    // The latest ones are the last
    kept.delete(key);
    kept.set(key, counted);
    for (const [oldest] of kept) {
      if (kept.size <= MAX_KEPT) break;
      kept.delete(oldest);
    }
    return counted;
  }
}
