/**
 * Search module of the Learn plugin: talks in the portal's search.
 *
 * @packageDocumentation
 */
export { searchModuleLearnCollator as default } from './module';
export { LearnCollatorFactory } from './collator';
export type { LearnCollatorFactoryOptions, TalkDocument } from './collator';
