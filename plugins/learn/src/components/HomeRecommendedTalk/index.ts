export { recommendedTalk } from './recommendedTalk';
