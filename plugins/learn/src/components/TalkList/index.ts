export { TalkList, type TalkListHandle } from './TalkList';
export { TalkListSkeleton } from './TalkListSkeleton';
export { TalkRow } from './TalkRow';
