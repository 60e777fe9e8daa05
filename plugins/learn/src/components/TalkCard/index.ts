export { TalkCard } from './TalkCard';
export { TalkCardSkeleton } from './TalkCardSkeleton';
export { TalkCover } from './TalkCover';
