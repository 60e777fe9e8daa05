export { IngestThread } from './IngestThread';
export type { ReadSource, Resolve } from './IngestThread';
