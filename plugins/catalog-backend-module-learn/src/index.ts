/**
 * Catalog module of the Learn plugin: the kinds Talk, Event and Organization, and their provider.
 *
 * @packageDocumentation
 */
export { catalogModuleLearn as default } from './module';
export { LearnEntitiesProcessor } from './processor';
export { LearnEntityProvider } from './provider';
export type { LearnEntityProviderOptions } from './provider';
