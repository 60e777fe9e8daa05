export { EntityTalksContent } from './EntityTalksContent';
