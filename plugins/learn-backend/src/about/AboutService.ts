import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type CompoundEntityRef,
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  TalksAboutQuery,
  TalksAboutResponse,
} from '@lectern/backstage-plugin-learn-common';
import type {
  ListedStore,
  TalkIndex,
  TalkIndexCache,
  TalksStore,
} from '../database';
import { withCause } from '../errors';
import { dependencyRefs } from './dependencies';
import { matchTopics } from './matchTopics';
import { rankTalks } from './rankTalks';
import { type FindTopic, topicNames } from './topicNames';

const DEFAULT_LIMIT = 5;

/** All that is looked at of a dependency. */
const FIELDS = ['kind', 'metadata', 'spec.type'];

/**
 * Talks about what an entity of the catalog is about.
 *
 * @internal
 */
export class AboutService {
  readonly #catalog: CatalogService;
  readonly #index: TalkIndexCache;
  readonly #listed: Pick<ListedStore, 'topicWords'>;
  readonly #talks: Pick<TalksStore, 'byIds'>;
  #names: { index: TalkIndex; find: FindTopic } | undefined;

  constructor(options: {
    catalog: CatalogService;
    index: TalkIndexCache;
    listed: Pick<ListedStore, 'topicWords'>;
    talks: Pick<TalksStore, 'byIds'>;
  }) {
    this.#catalog = options.catalog;
    this.#index = options.index;
    this.#listed = options.listed;
    this.#talks = options.talks;
  }

  /**
   * @param credentials - of the caller: what they cannot see counts for nothing
   * @throws InputError where the reference is none, NotFoundError where the caller cannot see the entity.
   */
  async talksAbout(
    { entityRef, limit = DEFAULT_LIMIT }: TalksAboutQuery,
    credentials: BackstageCredentials,
  ): Promise<TalksAboutResponse> {
    const ref = parseRef(entityRef);
    const entity = await this.#catalog.getEntityByRef(ref, { credentials });
    if (!entity) {
      throw new NotFoundError(
        `There is no entity "${stringifyEntityRef(ref)}"`,
      );
    }
    const dependencies = await this.#dependencies(entity, credentials);
    const index = await this.#index.current();
    const onTopic = new Set(index.talks.flatMap(({ topics }) => topics));
    const matches = matchTopics(
      entity,
      dependencies,
      await this.#findTopic(index),
    ).filter(({ topic }) => onTopic.has(topic));
    const ranked = rankTalks(index.talks, matches);
    const shown = ranked.slice(0, limit);
    const topicsOf = new Map(shown.map(({ id, topics }) => [id, topics]));
    const talks = await this.#talks.byIds(shown.map(({ id }) => id));
    return {
      matches: matches.map(({ topic, ...match }) => ({
        topic: { id: topic, title: index.titles.topic.get(topic) ?? topic },
        ...match,
      })),
      items: talks.map(talk => ({ talk, topics: topicsOf.get(talk.id) ?? [] })),
      totalItems: ranked.length,
    };
  }

  async #dependencies(
    entity: Entity,
    credentials: BackstageCredentials,
  ): Promise<Entity[]> {
    const entityRefs = dependencyRefs(entity);
    if (entityRefs.length === 0) return [];
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: FIELDS },
      { credentials },
    );
    return items.flatMap(item => item ?? []);
  }

  async #findTopic(index: TalkIndex): Promise<FindTopic> {
    if (this.#names?.index !== index) {
      const find = topicNames(await this.#listed.topicWords());
      this.#names = { index, find };
    }
    return this.#names.find;
  }
}

function parseRef(entityRef: string): CompoundEntityRef {
  try {
    return parseEntityRef(entityRef);
  } catch (error) {
    throw withCause(
      new InputError(
        `"${entityRef}" is no reference of an entity. Write its kind, namespace and name, component:default/checkout.`,
      ),
      error,
    );
  }
}
