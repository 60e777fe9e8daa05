import { InputError } from '@backstage/errors';
import type { Knex } from 'knex';
import { z } from 'zod';
import { withCause } from '../errors';
import { contentHash } from './contentHash';

/** @internal */
export const DEFAULT_LIMIT = 20;
/** @internal */
export const MAX_LIMIT = 200;

/**
 * A column that pages are sorted by. The last one of an order must be unique.
 *
 * @internal
 */
export interface OrderColumn {
  column: string;
  direction: 'asc' | 'desc';
  type: 'string' | 'number';
}

const cursorSchema = z.object({
  /** Which question the cursor belongs to. */
  q: z.string(),
  /** The sort key of the last item that was given. */
  k: z.array(z.union([z.string().regex(/^[^\0]*$/), z.number()])),
});

/**
 * An opaque mark of a place in a sorted list: the sort key of the item before it. Items that come and
 * go meanwhile neither repeat nor hide others.
 *
 * @internal
 */
export class Pagination {
  readonly #order: OrderColumn[];
  readonly #question: string;

  /**
   * @param options.question - everything that decides which items there are; a cursor is refused for another one
   */
  constructor(options: { order: OrderColumn[]; question: unknown }) {
    this.#order = options.order;
    this.#question = contentHash([options.order, options.question]).slice(
      0,
      12,
    );
  }

  /** Sorts a query and starts it after the cursor. */
  apply(query: Knex.QueryBuilder, cursor: string | undefined): void {
    for (const { column, direction } of this.#order) {
      query.orderBy(column, direction);
    }
    if (cursor === undefined) {
      return;
    }
    const key = this.#decode(cursor);
    query.where(outer => {
      this.#order.forEach(({ column, direction }, index) => {
        outer.orWhere(inner => {
          this.#order
            .slice(0, index)
            .forEach((before, place) => inner.where(before.column, key[place]));
          inner.where(column, direction === 'asc' ? '>' : '<', key[index]);
        });
      });
    });
  }

  /** The cursor of the place after a row. */
  cursorAfter(row: Record<string, string | number>): string {
    const k = this.#order.map(({ column }) => row[column.replace(/^.*\./, '')]);
    return Buffer.from(JSON.stringify({ q: this.#question, k })).toString(
      'base64url',
    );
  }

  /** Whoever makes a cursor up gets no further than this: a database refuses to compare numbers with words. */
  #isKey(key: Array<string | number>): boolean {
    return (
      key.length === this.#order.length &&
      this.#order.every(({ type }, place) => typeof key[place] === type)
    );
  }

  #decode(cursor: string): Array<string | number> {
    let value: unknown;
    try {
      value = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    } catch (error) {
      throw withCause(
        new InputError('The cursor is damaged. Begin again without one.'),
        error,
      );
    }
    const parsed = cursorSchema.safeParse(value);
    if (
      !parsed.success ||
      parsed.data.q !== this.#question ||
      !this.#isKey(parsed.data.k)
    ) {
      throw new InputError(
        'The cursor belongs to another query. Keep the filters and the sort order while paging, or begin again without a cursor.',
      );
    }
    return parsed.data.k;
  }
}
