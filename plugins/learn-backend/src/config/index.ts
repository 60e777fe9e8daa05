export type { SourceConfig } from './SourceConfig';
export {
  CATALOG_SOURCE_ID,
  readCatalogConfig,
  type CatalogConfig,
} from './readCatalogConfig';
export { readSourceConfigs } from './readSourceConfigs';
export { DEFAULT_LIMITS, readLimits, type Limits } from './readLimits';
export {
  checkFormat,
  checkSourceId,
  urlProblem,
  DEFAULT_SCHEDULE,
  isSourceId,
} from './sourceSettings';
