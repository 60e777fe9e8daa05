export { IngestThread } from './IngestThread';
export type { ReadSource, Resolve } from './IngestThread';
export { LastingResolver } from './LastingResolver';
export type { Resolved } from './resolverSteps';
