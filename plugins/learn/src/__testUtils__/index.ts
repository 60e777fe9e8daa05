export { chooseToCurate, pickIn, pressIn } from './curateMenu';
export {
  decisionOf,
  mentionOf,
  pavedWays,
  suggestionOf,
  suggestions,
} from './curation';
export { eventOf } from './events';
export { discoverOf } from './FakeDiscover';
export { FakeLearnApi } from './FakeLearnApi';
export { preview } from './preview';
export { renderEntityCard } from './renderEntityCard';
export { renderHomeWidget } from './renderHomeWidget';
export { renderLearn } from './renderLearn';
export { sourceOf, sources } from './sources';
export {
  bareTalk,
  manyTenants,
  pavedRoads,
  recommendationOf,
  talkOf,
  talks,
} from './talks';
