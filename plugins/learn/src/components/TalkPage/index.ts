export { TalkPage } from './TalkPage';
