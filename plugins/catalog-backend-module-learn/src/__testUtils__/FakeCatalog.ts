import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

/** The catalog's side of a provider: applies mutations to a set of entities. */
export class FakeCatalog implements EntityProviderConnection {
  readonly entities = new Map<string, Entity>();
  readonly mutations: EntityProviderMutation[] = [];
  /** The next mutation is refused. */
  refuseNext = false;

  get refs(): string[] {
    return [...this.entities.keys()].sort();
  }

  async applyMutation(mutation: EntityProviderMutation): Promise<void> {
    if (this.refuseNext) {
      this.refuseNext = false;
      throw new Error('database is locked');
    }
    this.mutations.push(mutation);
    if (mutation.type === 'full') {
      this.entities.clear();
      mutation.entities.forEach(({ entity }) => this.#put(entity));
    } else {
      for (const removed of mutation.removed) {
        this.entities.delete(
          'entityRef' in removed
            ? removed.entityRef
            : stringifyEntityRef(removed.entity),
        );
      }
      mutation.added.forEach(({ entity }) => this.#put(entity));
    }
  }

  async refresh(): Promise<void> {
    throw new Error('not used by the provider');
  }

  #put(entity: Entity): void {
    this.entities.set(stringifyEntityRef(entity), entity);
  }
}
