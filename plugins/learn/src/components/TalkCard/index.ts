export { TalkCard } from './TalkCard';
export { TalkCardSkeleton } from './TalkCardSkeleton';
export { TalkCardView } from './TalkCardView';
export { TalkCover } from './TalkCover';
