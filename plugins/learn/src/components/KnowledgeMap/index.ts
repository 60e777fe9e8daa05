export { KnowledgeMap } from './KnowledgeMap';
