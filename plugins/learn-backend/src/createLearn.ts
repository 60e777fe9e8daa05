import type {
  AuditorService,
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { Router } from 'express';
import { readLimits, readSourceConfigs } from './config';
import {
  DatabaseChangesStore,
  DatabaseDocumentsStore,
  DatabaseKnowledgeStore,
  DatabaseListedStore,
  DatabaseSourcesStore,
  DatabaseTalksStore,
  isSqlite,
  openDatabase,
} from './database';
import type { ReadSource, Resolve } from './ingest';
import { LearningService } from './learning';
import { createAuthorize } from './service/authorize';
import { createRouter } from './service/router';
import {
  FileSourceReader,
  findRepositoryRoot,
  packageLoader,
  PackageSourceReader,
  PreviewService,
  recommends,
  recommendSettings,
  SourceRefresher,
  SourcesService,
  UrlSourceReader,
} from './sources';

/** @internal */
export interface LearnOptions {
  auditor: AuditorService;
  config: RootConfigService;
  database: DatabaseService;
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  scheduler: SchedulerService;
  urlReader: UrlReaderService;
  readSource: ReadSource;
  /** For previews, so that nobody who waits for one waits for a source too. */
  readPreview: ReadSource;
  resolve: Resolve;
  /** Where the process runs: packages are loaded from here, and the root of the repository is here or above. */
  workingDirectory: string;
}

/**
 * Puts the parts together.
 *
 * @returns the API, and what to do once the backend is up: learn what was stored but not yet learned
 * @throws InputError where the configuration is wrong, saying where and what to write.
 *
 * @internal
 */
export async function createLearn(
  options: LearnOptions,
): Promise<{ router: Router; start: () => Promise<void> }> {
  const { config, logger, urlReader, workingDirectory } = options;
  const configs = readSourceConfigs(config);
  const limits = readLimits(config);
  const knex = await openDatabase(options.database);
  const documents = new DatabaseDocumentsStore({ knex });
  const sourcesStore = new DatabaseSourcesStore({ knex });

  const learning = new LearningService({
    store: new DatabaseKnowledgeStore({ knex }),
    resolve: options.resolve,
    recommends: (sourceId, { format }) =>
      recommends(
        configs?.find(({ id }) => id === sourceId),
        format,
      ),
    settings: recommendSettings(configs ?? []),
    events: options.events,
    logger,
  });
  const sources = new SourcesService({
    configs,
    scheduler: options.scheduler,
    refresher: new SourceRefresher({
      readers: {
        url: new UrlSourceReader({ urlReader, limits }),
        file: new FileSourceReader({
          root: findRepositoryRoot(workingDirectory),
          limits,
        }),
        package: new PackageSourceReader({
          load: packageLoader(workingDirectory),
          limits,
        }),
      },
      sources: sourcesStore,
      documents,
      read: options.readSource,
      limits,
      logger,
    }),
    learning,
    sources: sourcesStore,
    documents,
    soleProcess: isSqlite(knex),
    logger,
  });
  const router = createRouter({
    authorize: createAuthorize(options),
    talks: new DatabaseTalksStore({ knex }),
    listed: new DatabaseListedStore({ knex }),
    changes: new DatabaseChangesStore({ knex }),
    sources,
    preview: new PreviewService({
      urlReader,
      read: options.readPreview,
      limits,
    }),
    auditor: options.auditor,
    maxDocumentBytes: limits.maxDocumentBytes,
  });
  await sources.schedule();
  return { router, start: () => learning.learn() };
}
