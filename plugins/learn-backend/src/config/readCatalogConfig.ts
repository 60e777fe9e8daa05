import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { readSchedule } from './readSourceConfigs';
import type { SourceConfig } from './SourceConfig';

/** Id of the source that reads the catalog. */
export const CATALOG_SOURCE_ID = 'catalog';

/** Asking the catalog costs little, and whoever has written an entity waits for it. */
const SCHEDULE: SourceConfig['schedule'] = {
  frequency: { minutes: 10 },
  timeout: { minutes: 2 },
  scope: 'global',
};

/**
 * The catalog as a source: entities of our kinds that people have written by hand.
 *
 * @internal
 */
export interface CatalogConfig {
  source: SourceConfig;
  /** What else the entities have to match, in the form of the catalog's filters. */
  filter: Record<string, string | string[]>;
}

/**
 * Reads `learn.catalog`.
 *
 * @returns undefined where it is false.
 * @throws InputError where it is neither a boolean nor an object.
 *
 * @internal
 */
export function readCatalogConfig(config: Config): CatalogConfig | undefined {
  const value = config.getOptional('learn.catalog') ?? true;
  if (value === false) {
    return undefined;
  }
  if (value !== true && (typeof value !== 'object' || Array.isArray(value))) {
    throw new InputError(
      'learn.catalog must be true, false, or an object with "filter" and "schedule".',
    );
  }
  const settings =
    value === true ? undefined : config.getConfig('learn.catalog');
  return {
    source: {
      id: CATALOG_SOURCE_ID,
      kind: 'catalog',
      location: 'Talk, Event and Organization entities of the catalog',
      title: 'Catalog',
      format: 'catalog',
      schedule: (settings && readSchedule(settings)) ?? SCHEDULE,
    },
    filter: settings ? readFilter(settings) : {},
  };
}

const filterSchema = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()).min(1)]),
);

function readFilter(settings: Config): CatalogConfig['filter'] {
  const result = filterSchema.safeParse(settings.getOptional('filter') ?? {});
  if (!result.success) {
    throw new InputError(
      'learn.catalog.filter must hold texts or lists of texts, as the filters of the catalog do.',
    );
  }
  return result.data;
}
