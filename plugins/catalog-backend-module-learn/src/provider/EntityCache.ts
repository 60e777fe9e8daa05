import type { Entity } from '@backstage/catalog-model';

/**
 * Entities already made, by the item they were made of. An item is replaced when it changes, so the same item gives
 * the same entity as long as its references lead to the same. Spares mapping and hashing 20,000 talks where
 * one has changed.
 *
 * @internal
 */
export class EntityCache {
  readonly #made = new WeakMap<
    object,
    { references: string; entity: Entity }
  >();

  /** The entity of the item, made anew only where it has to be. */
  get<T extends object>(
    item: T,
    /** Where each of the item's references leads, in an order of its own; undefined where it is left out. */
    references: Array<string | undefined>,
    make: (item: T) => Entity,
  ): Entity {
    const key = references.join(' ');
    const known = this.#made.get(item);
    if (known?.references === key) {
      return known.entity;
    }
    const entity = make(item);
    this.#made.set(item, { references: key, entity });
    return entity;
  }
}
