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
  TalkSearchResultListItem,
} from './plugin';
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
