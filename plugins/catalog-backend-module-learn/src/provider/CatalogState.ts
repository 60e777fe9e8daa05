import { createHash } from 'node:crypto';
import type { Entity } from '@backstage/catalog-model';
import type { EntityProviderMutation } from '@backstage/plugin-catalog-node';

type Delta = Extract<EntityProviderMutation, { type: 'delta' }>;

/**
 * What this process has given to the catalog: reference and hash of every entity.
 *
 * @internal
 */
export class CatalogState {
  readonly #hashes = new Map<string, string>();
  readonly #locationKey: string;

  constructor(options: { locationKey: string }) {
    this.#locationKey = options.locationKey;
  }

  /** What was given and is not wanted any more. */
  missingFrom(wanted: Map<string, Entity>): string[] {
    return [...this.#hashes.keys()].filter(ref => !wanted.has(ref));
  }

  /** The step that adds what is new or changed in `wanted` and removes the given references. */
  delta(wanted: Map<string, Entity>, removedRefs: string[]): Delta {
    const locationKey = this.#locationKey;
    return {
      type: 'delta',
      added: [...wanted]
        .filter(([ref, entity]) => this.#hashes.get(ref) !== hash(entity))
        .map(([, entity]) => ({ entity, locationKey })),
      removed: removedRefs.map(entityRef => ({ entityRef, locationKey })),
    };
  }

  /** The step after which the catalog holds `wanted` and nothing else of ours. */
  full(wanted: Map<string, Entity>): EntityProviderMutation {
    const locationKey = this.#locationKey;
    return {
      type: 'full',
      entities: [...wanted.values()].map(entity => ({ entity, locationKey })),
    };
  }

  /** To be called when the catalog has accepted a step. */
  accepted(wanted: Map<string, Entity>, removedRefs: string[]): void {
    for (const ref of removedRefs) {
      this.#hashes.delete(ref);
    }
    for (const [ref, entity] of wanted) {
      this.#hashes.set(ref, hash(entity));
    }
  }
}

/** Entities are never changed once made, so each is hashed once. */
const hashes = new WeakMap<Entity, string>();

function hash(entity: Entity): string {
  let value = hashes.get(entity);
  if (!value) {
    value = createHash('sha256')
      .update(JSON.stringify(entity))
      .digest('base64');
    hashes.set(entity, value);
  }
  return value;
}
