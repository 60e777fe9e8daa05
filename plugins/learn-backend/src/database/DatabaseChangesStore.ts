import type {
  ChangesResponse,
  LearnChange,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import type { ChangesStore } from './ChangesStore';
import { readState } from './LearnState';
import { parseTalk } from './talkContent';

interface ChangeRow {
  kind: LearnChange['kind'];
  id: string;
  revision: number | string;
  content: string | null;
}

/** @internal */
export class DatabaseChangesStore implements ChangesStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async since(since: number, limit: number): Promise<ChangesResponse> {
    const state = await readState(this.#knex);
    // One statement sees one moment, also while another replica is learning
    const rows: ChangeRow[] = await this.#knex
      .unionAll([
        this.#present('organization', 'organizations', since),
        this.#present('event', 'events', since),
        this.#present('talk', 'talks', since),
        this.#knex('tombstones')
          .where('revision', '>', since)
          .select('kind', 'id', 'revision', this.#knex.raw('NULL')),
      ])
      .orderBy('revision')
      .limit(limit + 1);
    const given = rows.slice(0, limit);
    const last = given[given.length - 1];
    return {
      items: given.map(toChange),
      // A follower of another store may be ahead of this one
      revision: last ? Number(last.revision) : Math.min(since, state.revision),
      hasMore: rows.length > limit,
      storeId: state.storeId,
    };
  }

  #present(kind: LearnChange['kind'], table: string, since: number) {
    return this.#knex(table)
      .where('revision', '>', since)
      .select(this.#knex.raw(`'${kind}' AS kind`), 'id', 'revision', 'content');
  }
}

function toChange({ kind, id, revision, content }: ChangeRow): LearnChange {
  const change = { id, revision: Number(revision) };
  if (kind === 'talk') {
    return {
      kind,
      ...change,
      item: content === null ? null : parseTalk(content),
    };
  }
  return {
    kind,
    ...change,
    item: content === null ? null : JSON.parse(content),
  };
}
