import type {
  AuthService,
  LoggerService,
  RootConfigService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { Knex } from 'knex';
import { readCatalogConfig, readLimits, readSourceConfigs } from './config';
import {
  DatabaseAddedSourcesStore,
  DatabaseDocumentsStore,
  DatabaseKnowledgeStore,
  DatabaseSourcesStore,
  isSqlite,
} from './database';
import type { AddedFormats, AddedProviders } from './extensions';
import type { ReadSource, Resolve } from './ingest';
import { LearningService } from './learning';
import {
  AddedSourcesService,
  CatalogSourceReader,
  FileSourceReader,
  findRepositoryRoot,
  ModuleSourceReader,
  packageLoader,
  PackageSourceReader,
  PreviewService,
  recommends,
  recommendSettings,
  SourceRefresher,
  SourceRegistry,
  SourcesService,
  SourceTasks,
  UploadSourceReader,
  UrlSourceReader,
} from './sources';

/** @internal */
export interface SourcesOptions {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  events: EventsService;
  logger: LoggerService;
  scheduler: SchedulerService;
  urlReader: UrlReaderService;
  /** What modules have added. */
  formats: AddedFormats;
  providers: AddedProviders;
  readSource: ReadSource;
  resolve: Resolve;
  /** For previews, so that nobody who waits for one waits for a source too. */
  previews: { readSource: ReadSource; resolve: Resolve };
  /** Where the process runs: packages are loaded from here, and the root of the repository is here or above. */
  workingDirectory: string;
}

/**
 * Puts together what reads sources and learns from them.
 *
 * @throws InputError or ConflictError where the configuration is wrong, saying where and what to write.
 *
 * @internal
 */
export function createSources(
  knex: Knex,
  options: SourcesOptions,
): {
  learning: LearningService;
  sources: SourcesService;
  addedSources: AddedSourcesService;
  preview: PreviewService;
} {
  const { config, logger, scheduler } = options;
  const formats = options.formats.ids();
  const limits = readLimits(config);
  const catalogConfig = readCatalogConfig(config);
  const addedStore = new DatabaseAddedSourcesStore({ knex });
  const knowledge = new DatabaseKnowledgeStore({ knex });
  const stores = {
    sources: new DatabaseSourcesStore({ knex }),
    documents: new DatabaseDocumentsStore({ knex }),
  };
  const registry = new SourceRegistry({
    configured: readSourceConfigs(config, formats),
    others: [
      ...(catalogConfig ? [catalogConfig.source] : []),
      ...options.providers.configs(formats),
    ],
    added: addedStore,
  });

  const learning = new LearningService({
    store: knowledge,
    resolve: options.resolve,
    recommends: async () => {
      const configs = await registry.all();
      const byId = new Map(configs.map(source => [source.id, source]));
      return (sourceId, document) => recommends(byId.get(sourceId), document);
    },
    settings: recommendSettings(registry.fixed()),
    events: options.events,
    logger,
  });
  const refresher = new SourceRefresher({
    readers: createReaders({
      ...options,
      limits,
      addedStore,
      filter: catalogConfig?.filter ?? {},
    }),
    ...stores,
    read: options.readSource,
    formats: options.formats.list(),
    isWanted: async id => (await registry.find(id)) !== undefined,
    limits,
    logger,
  });
  const tasks = new SourceTasks({
    scheduler,
    run: async ({ id }, signal) => {
      const source = await registry.find(id);
      if (source) {
        await refresher.refresh(source, signal);
        await learning.learn();
      }
    },
    soleProcess: isSqlite(knex),
  });
  const sources = new SourcesService({
    registry,
    tasks,
    learning,
    ...stores,
    logger,
  });
  return {
    learning,
    sources,
    addedSources: new AddedSourcesService({
      store: addedStore,
      registry,
      sources,
      formats,
      limits,
    }),
    preview: new PreviewService({
      urlReader: options.urlReader,
      read: options.previews.readSource,
      resolve: options.previews.resolve,
      knowledge,
      limits,
    }),
  };
}

function createReaders({
  auth,
  catalog,
  filter,
  limits,
  addedStore,
  providers,
  urlReader,
  workingDirectory,
}: SourcesOptions & {
  filter: ConstructorParameters<typeof CatalogSourceReader>[0]['filter'];
  limits: ReturnType<typeof readLimits>;
  addedStore: DatabaseAddedSourcesStore;
}) {
  return {
    url: new UrlSourceReader({ urlReader, limits }),
    file: new FileSourceReader({
      root: findRepositoryRoot(workingDirectory),
      limits,
    }),
    package: new PackageSourceReader({
      load: packageLoader(workingDirectory),
      limits,
    }),
    catalog: new CatalogSourceReader({ catalog, auth, filter }),
    module: new ModuleSourceReader({ providers, limits }),
    upload: new UploadSourceReader({ added: addedStore }),
  };
}
