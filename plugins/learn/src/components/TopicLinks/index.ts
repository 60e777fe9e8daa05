export { TopicLinks } from './TopicLinks';
