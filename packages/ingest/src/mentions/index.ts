export { readMentions } from './readMentions';
