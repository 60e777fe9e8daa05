export type { LearnApi, LearnRequestOptions } from './LearnApi';
export { LearnClient } from './LearnClient';
export type { LearnClientDiscovery, LearnClientFetch } from './LearnClient';
