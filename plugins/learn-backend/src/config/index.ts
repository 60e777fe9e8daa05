export type { SourceConfig } from './SourceConfig';
export { readSourceConfigs } from './readSourceConfigs';
export { DEFAULT_LIMITS, readLimits, type Limits } from './readLimits';
