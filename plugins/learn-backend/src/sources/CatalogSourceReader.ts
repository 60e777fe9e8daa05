import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  DEFAULT_NAMESPACE,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { QueryEntitiesInitialRequest } from '@backstage/catalog-client';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { LEARN_API_VERSION } from '@lectern/backstage-plugin-learn-common';
import type { CatalogConfig } from '../config';
import { documentOfNamespace } from './catalogDocuments';
import { messageOf, sourceProblem } from './problems';
import type { FetchResult, SourceReader } from './SourceReader';

const PAGE_SIZE = 500;

/** What Learn publishes says so in this annotation: it must never come back as if somebody had written it. */
const LOCATION_KEY = `metadata.annotations.${ANNOTATION_LOCATION}`;
const PUBLISHED_BY_LEARN = 'learn:';

/**
 * The entities of our kinds in the catalog that people have written: one document for each namespace, in the form in which the
 * catalog gives them.
 *
 * @internal
 */
export class CatalogSourceReader implements SourceReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #filter: CatalogConfig['filter'];

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    filter: CatalogConfig['filter'];
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#filter = options.filter;
  }

  async fetch(
    _source: unknown,
    { signal }: { signal: AbortSignal },
  ): Promise<FetchResult> {
    const namespaces = new Map<string, Entity[]>();
    for (const entity of await this.#entities(signal)) {
      const namespace = entity.metadata.namespace ?? DEFAULT_NAMESPACE;
      const list = namespaces.get(namespace) ?? [];
      list.push(entity);
      namespaces.set(namespace, list);
    }
    return {
      documents: [...namespaces].map(([namespace, entities]) => ({
        location: documentOfNamespace(namespace),
        url: null,
        etag: null,
        lastModifiedAt: null,
        bytes: Buffer.from(JSON.stringify(entities, null, 1)),
      })),
      failed: [],
      warnings: [],
    };
  }

  /** In an order that does not depend on the catalog's. */
  async #entities(signal: AbortSignal): Promise<Entity[]> {
    const entities = new Map<string, Entity>();
    let cursor: string | undefined;
    do {
      signal.throwIfAborted();
      const page = await this.#page(cursor);
      for (const entity of page.items) {
        if (!isPublishedByLearn(entity)) {
          entities.set(stringifyEntityRef(entity), written(entity));
        }
      }
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    return [...entities]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, entity]) => entity);
  }

  async #page(cursor: string | undefined) {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const first: QueryEntitiesInitialRequest = {
      filter: this.#filter,
      query: {
        $all: [
          { kind: { $in: ['Talk', 'Event', 'Organization'] } },
          { apiVersion: LEARN_API_VERSION },
          { $not: { [LOCATION_KEY]: { $hasPrefix: PUBLISHED_BY_LEARN } } },
        ],
      },
      totalItems: 'exclude',
    };
    try {
      return await this.#catalog.queryEntities(
        cursor ? { cursor, limit: PAGE_SIZE } : { ...first, limit: PAGE_SIZE },
        { credentials },
      );
    } catch (error) {
      throw sourceProblem(
        `The catalog gives no answer: ${messageOf(
          error,
        )} If there is no catalog here, write "catalog: false" below "learn".`,
        error,
      );
    }
  }
}

function isPublishedByLearn(entity: Entity): boolean {
  const location = entity.metadata.annotations?.[ANNOTATION_LOCATION];
  return location?.startsWith(PUBLISHED_BY_LEARN) ?? false;
}

/** What somebody wrote, without what the catalog adds and changes with every refresh. */
function written({ apiVersion, kind, metadata, spec }: Entity): Entity {
  const { name, namespace, title, description, links } = metadata;
  return {
    apiVersion,
    kind,
    metadata: { name, namespace, title, description, links },
    spec,
  };
}
