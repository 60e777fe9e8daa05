/**
 * Access to the Learn backend for other backend plugins, and the points at which modules extend it.
 *
 * @packageDocumentation
 */
export * from './extensions';
export { learnServiceRef } from './learnServiceRef';
export type { LearnService, LearnServiceRequestOptions } from './LearnService';
