export { newTalks } from './newTalks';
