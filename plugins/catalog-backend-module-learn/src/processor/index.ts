export { LearnEntitiesProcessor } from './LearnEntitiesProcessor';
