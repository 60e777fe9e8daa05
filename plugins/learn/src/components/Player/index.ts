export { Player } from './Player';
export { TalkPoster } from './TalkPoster';
