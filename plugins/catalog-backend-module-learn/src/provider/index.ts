export { LearnEntityProvider } from './LearnEntityProvider';
export type { LearnEntityProviderOptions } from './LearnEntityProvider';
