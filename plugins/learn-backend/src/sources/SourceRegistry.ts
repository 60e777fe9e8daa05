import { ConflictError } from '@backstage/errors';
import type { SourceConfig } from '../config';
import { DEFAULT_SCHEDULE } from '../config';
import type { AddedSource, AddedSourcesStore } from '../database';

/**
 * Every source there is, wherever it was defined.
 *
 * @internal
 */
export class SourceRegistry {
  readonly #fixed: SourceConfig[];
  readonly #added: Pick<AddedSourcesStore, 'list'>;
  /** Whether the configuration has a list of sources, if only an empty one. */
  readonly isConfigured: boolean;

  /**
   * @param options.configured - from `learn.sources`; undefined where the configuration has no such list
   * @param options.others - what modules and the catalog bring
   * @throws ConflictError where an id is used twice.
   */
  constructor(options: {
    configured: SourceConfig[] | undefined;
    others?: SourceConfig[];
    added: Pick<AddedSourcesStore, 'list'>;
  }) {
    const { configured, others = [] } = options;
    this.isConfigured = configured !== undefined;
    this.#added = options.added;
    this.#fixed = [...(configured ?? []), ...others];
    const seen = new Set<string>();
    for (const { id } of this.#fixed) {
      if (seen.has(id)) {
        throw new ConflictError(
          `There are two sources "${id}": one in learn.sources, and one that ${
            id === 'catalog' ? 'is the catalog' : 'a module brings'
          }. Give the one in learn.sources another id.`,
        );
      }
      seen.add(id);
    }
  }

  /** Sources that are there from the start to the end of the backend. */
  fixed(): readonly SourceConfig[] {
    return this.#fixed;
  }

  /** Sources that people added, on this replica or another. One in the configuration goes before an added one of the same id. */
  async added(): Promise<SourceConfig[]> {
    const fixed = new Set(this.#fixed.map(({ id }) => id));
    return (await this.#added.list())
      .filter(({ id }) => !fixed.has(id))
      .map(toConfig);
  }

  async all(): Promise<SourceConfig[]> {
    return [...this.#fixed, ...(await this.added())];
  }

  async find(id: string): Promise<SourceConfig | undefined> {
    return (await this.all()).find(source => source.id === id);
  }
}

function toConfig(source: AddedSource): SourceConfig {
  return {
    id: source.id,
    kind: source.kind,
    location: source.location,
    title: source.title ?? undefined,
    format: source.format,
    event: source.event ?? undefined,
    recommend: source.recommend ?? undefined,
    schedule: DEFAULT_SCHEDULE,
    added: { by: source.addedBy, at: source.addedAt },
  };
}
