/**
 * Access to the Learn backend for other backend plugins.
 *
 * @packageDocumentation
 */
export { learnServiceRef } from './learnServiceRef';
export type { LearnService, LearnServiceRequestOptions } from './LearnService';
