export { LearnSearch } from './LearnSearch';
