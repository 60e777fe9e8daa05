export { EntityTalkList } from './EntityTalkList';
