export { TalkList, type TalkListHandle } from './TalkList';
export { TalkListSkeleton } from './TalkListSkeleton';
