export { HomeTalks } from './HomeTalks';
