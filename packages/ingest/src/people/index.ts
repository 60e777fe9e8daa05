export {
  isJobAt,
  isRole,
  readAffiliation,
  type Affiliation,
} from './affiliation';
export { BY, BY_OR_ELSE, GIVEN } from './joints';
export { cjkNameAtEnd, cjkPerson, hasHan } from './cjkName';
export { cjkSpeakers } from './cjkSpeakers';
export { canBeAffiliation, isOrganization } from './personAtom';
export { NOT_IN_NAMES } from './vocabulary';
export { isFirstName, isPersonName, NAME_PATTERN } from './personName';
export type { SpeakerListOptions } from './speakerGroup';
export { readSpeakerList } from './speakerList';
export { speakersAt, speakersIn, type SpeakerGroup } from './speakersInProse';
export { hasGivenName, isGivenName } from './givenNames';
