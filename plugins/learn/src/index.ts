/**
 * The Learn page of a developer portal: talks, who recommends them, and why.
 *
 * @packageDocumentation
 */
export {
  learnPlugin,
  LearnPage,
  EntityTalkCard,
  EntityEventCard,
  EntityOrganizationCard,
  EntityTalksAboutCard,
  EntityTalksContent,
  HomeNewTalks,
  HomeRecommendedTalk,
  TalkSearchFilters,
  TalkSearchResultListItem,
} from './plugin';
export { isTalksAboutAvailable } from './lib/isTalksAboutAvailable';
export type { EntityTalksAboutCardProps } from './components/EntityTalksAboutCard';
export type { TalkSearchFiltersProps } from './components/TalkSearchFilters';
export type { TalkSearchResultListItemProps } from './components/TalkSearchResultListItem';
export { learnApiRef } from './api';
export { learnTranslationRef } from './translation';
export {
  rootRouteRef,
  discoverRouteRef,
  talksRouteRef,
  talkRouteRef,
  eventsRouteRef,
  eventRouteRef,
  organizationsRouteRef,
  organizationRouteRef,
  speakersRouteRef,
  speakerRouteRef,
  sourcesRouteRef,
  curateRouteRef,
} from './routes';
