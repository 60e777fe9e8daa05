export { TopicLinks } from './TopicLinks';
export { Topics } from './Topics';
