import {
  type Entity,
  entityKindSchemaValidator,
} from '@backstage/catalog-model';
import {
  type CatalogProcessor,
  type CatalogProcessorEmit,
  type LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  eventEntityV1alpha1Schema,
  LEARN_API_VERSION,
  organizationEntityV1alpha1Schema,
  talkEntityV1alpha1Schema,
} from '@lectern/backstage-plugin-learn-common';
import { relationsOf } from './relations';

const SCHEMAS = new Map<string, unknown>([
  ['Talk', talkEntityV1alpha1Schema],
  ['Event', eventEntityV1alpha1Schema],
  ['Organization', organizationEntityV1alpha1Schema],
]);

/**
 * Makes the catalog know the kinds Talk, Event and Organization of `lectern.dev/v1alpha1`: validates them by
 * their JSON schemas and derives their relations.
 *
 * @public
 */
export class LearnEntitiesProcessor implements CatalogProcessor {
  readonly #validators = new Map<string, (entity: unknown) => unknown>();

  /** {@inheritdoc @backstage/plugin-catalog-node#CatalogProcessor.getProcessorName} */
  getProcessorName(): string {
    return 'LearnEntitiesProcessor';
  }

  /** Throws a `TypeError` that names the field where one of our entities breaks its schema. */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    // Every entity of the catalog passes here again and again; only ours are worth a schema.
    const schema =
      entity.apiVersion === LEARN_API_VERSION
        ? SCHEMAS.get(entity.kind)
        : undefined;
    if (!schema) {
      return false;
    }
    let validate = this.#validators.get(entity.kind);
    if (!validate) {
      validate = entityKindSchemaValidator(schema);
      this.#validators.set(entity.kind, validate);
    }
    return validate(entity) !== false;
  }

  /** Emits the relations of our entities; throws an `InputError` where a reference is malformed or of the wrong kind. */
  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    for (const relation of relationsOf(entity)) {
      emit(processingResult.relation(relation));
    }
    return entity;
  }
}
