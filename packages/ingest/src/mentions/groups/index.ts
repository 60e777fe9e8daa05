export { areSpeakers, talksAmong } from './headings';
export { listedTalks } from './listedTalks';
export { saysTalks } from './saysTalks';
