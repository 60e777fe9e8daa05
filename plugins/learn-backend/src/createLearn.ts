import type {
  AuditorService,
  DatabaseService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import { AboutService } from './about';
import { readLimits } from './config';
import { createSources, type SourcesOptions } from './createSources';
import { CurationService } from './curation';
import {
  DatabaseChangesStore,
  DatabaseDecisionsStore,
  DatabaseListedStore,
  DatabaseSuggestionsStore,
  DatabaseTalksStore,
  openDatabase,
  TalkIndexCache,
} from './database';
import { DiscoverService } from './discover';
import { ListedService } from './listed';
import { ScheduleService } from './schedule';
import { createAccess } from './service/authorize';
import { createRouter } from './service/router';

/** @internal */
export interface LearnOptions extends SourcesOptions {
  auditor: AuditorService;
  database: DatabaseService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
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
  const { config, logger } = options;
  const knex = await openDatabase(options.database);
  const { learning, sources, addedSources, preview } = createSources(
    knex,
    options,
  );
  const index = new TalkIndexCache({ knex });
  const talks = new DatabaseTalksStore({ knex, index });
  const listed = new DatabaseListedStore({ knex });
  const router = createRouter({
    ...createAccess(options),
    talks,
    listed,
    details: new ListedService({ listed, index }),
    schedules: new ScheduleService({
      listed,
      talks,
      index,
      appBaseUrl: config.getOptionalString('app.baseUrl'),
    }),
    about: new AboutService({
      catalog: options.catalog,
      index,
      listed,
      talks,
    }),
    discovery: new DiscoverService({ index, talks, listed, sources }),
    curation: new CurationService({
      decisions: new DatabaseDecisionsStore({ knex }),
      suggestions: new DatabaseSuggestionsStore({ knex }),
      talks,
      listed,
      learning,
      logger,
    }),
    changes: new DatabaseChangesStore({ knex }),
    sources,
    addedSources,
    preview,
    auditor: options.auditor,
    maxDocumentBytes: readLimits(config).maxDocumentBytes,
  });
  await sources.schedule();
  const learn = async () => {
    await learning.learn();
    // Nobody has to wait for it then
    await index.current();
  };
  // What could not be learned is tried again, and some days change what the same evidence says. Costs one query else
  await options.scheduler.scheduleTask({
    id: 'learn:learning',
    frequency: { minutes: 1 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 10 },
    scope: 'local',
    fn: learn,
  });
  return { router, start: learn };
}
