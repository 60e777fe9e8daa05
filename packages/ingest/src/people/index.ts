export { isRole, readAffiliation, type Affiliation } from './affiliation';
export { BY, BY_OR_ELSE, GIVEN } from './joints';
export { cjkPerson, hasHan } from './cjkName';
export { cjkSpeakers } from './cjkSpeakers';
export { canBeAffiliation, isOrganization } from './personAtom';
export { isFirstName, isPersonName, NAME_PATTERN } from './personName';
export type { SpeakerListOptions } from './speakerGroup';
export { readSpeakerList } from './speakerList';
export {
  speakersAt,
  speakersIn,
  type ProseOptions,
  type SpeakerGroup,
} from './speakersInProse';
