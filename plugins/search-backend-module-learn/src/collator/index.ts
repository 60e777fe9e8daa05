export { LearnCollatorFactory } from './LearnCollatorFactory';
export type { LearnCollatorFactoryOptions } from './LearnCollatorFactory';
export type { TalkDocument } from './TalkDocument';
