export { Line } from './Line';
export { TalkLine } from './TalkLine';
export { TalkLines } from './TalkLines';
export { TalkLinesSkeleton } from './TalkLinesSkeleton';
