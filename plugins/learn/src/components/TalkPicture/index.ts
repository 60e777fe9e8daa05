export { TalkPicture } from './TalkPicture';
