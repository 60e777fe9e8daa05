export { CuratedSources } from './CuratedSources';
