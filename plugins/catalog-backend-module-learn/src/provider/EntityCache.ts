import type { Entity } from '@backstage/catalog-model';

/**
 * Entities already made, by the item they were made of. An item is replaced when it changes, so the same item gives
 * the same entity as long as the same of its references are published. Spares mapping and hashing 20,000 talks where
 * one has changed.
 *
 * @internal
 */
export class EntityCache {
  readonly #made = new WeakMap<object, { published: string; entity: Entity }>();

  /** The entity of the item, made anew only where it has to be. */
  get<T extends object>(
    item: T,
    /** Whether each of the item's references is published, in an order of its own. */
    published: boolean[],
    make: (item: T) => Entity,
  ): Entity {
    const key = published.map(Number).join('');
    const known = this.#made.get(item);
    if (known?.published === key) {
      return known.entity;
    }
    const entity = make(item);
    this.#made.set(item, { published: key, entity });
    return entity;
  }
}
