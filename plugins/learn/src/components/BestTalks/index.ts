export { BestTalks } from './BestTalks';
