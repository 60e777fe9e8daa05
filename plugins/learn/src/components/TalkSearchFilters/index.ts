export { TalkSearchFilters } from './TalkSearchFilters';
export type { TalkSearchFiltersProps } from './TalkSearchFilters';
