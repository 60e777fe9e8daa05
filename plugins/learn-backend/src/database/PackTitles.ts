import type { Knex } from 'knex';
import { readState } from './LearnState';

/**
 * What the packs of each source call themselves, kept for as long as the evidence is the same.
 *
 * @internal
 */
export class PackTitles {
  readonly #knex: Knex;
  #known:
    | { state: string; titles: Promise<ReadonlyMap<string, string>> }
    | undefined;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** By id of the source: the very same object until something is read. */
  async current(): Promise<ReadonlyMap<string, string>> {
    const { storeId, evidenceVersion } = await readState(this.#knex);
    const state = `${storeId} ${evidenceVersion}`;
    if (this.#known?.state !== state) {
      const known = { state, titles: selectPackTitles(this.#knex) };
      this.#known = known;
      known.titles.catch(() => {
        // The next one tries again
        if (this.#known === known) this.#known = undefined;
      });
    }
    return this.#known.titles;
  }
}

/** Sources whose packs do not agree, or that hold other documents too, are left out. */
async function selectPackTitles(knex: Knex): Promise<Map<string, string>> {
  const readings = () =>
    knex('readings').join('documents', 'documents.id', 'readings.document_id');
  const rows: Array<{ source_id: string; content: string }> = await readings()
    .where('readings.format', 'pack')
    .whereNotIn(
      'documents.source_id',
      readings()
        .whereNot('readings.format', 'pack')
        .select('documents.source_id'),
    )
    .select('documents.source_id', 'readings.content');
  const titles = new Map<string, Set<string>>();
  for (const { source_id: id, content } of rows) {
    const title: unknown = JSON.parse(content)?.title;
    if (typeof title === 'string') {
      titles.set(id, (titles.get(id) ?? new Set()).add(title));
    }
  }
  return new Map(
    [...titles].flatMap(([id, [title, ...others]]) =>
      title !== undefined && others.length === 0 ? [[id, title]] : [],
    ),
  );
}
