export { TalkSearchResultListItem } from './TalkSearchResultListItem';
export type { TalkSearchResultListItemProps } from './TalkSearchResultListItem';
