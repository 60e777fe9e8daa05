export { MentionList, MentionText } from './MentionList';
