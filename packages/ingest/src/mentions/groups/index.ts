export { areSpeakers, talksAmong } from './headings';
export { listedTalks } from './listedTalks';
