export { TalkDetails } from './TalkDetails';
export { TalkPage } from './TalkPage';
export { TalkView } from './TalkView';
export type { TalkLayout } from './types';
