export { readAffiliation, type Affiliation } from './affiliation';
export { isFirstName, isPersonName } from './personName';
export { readSpeakerList, type SpeakerListOptions } from './speakerList';
export {
  speakersAt,
  speakersIn,
  type ProseOptions,
  type SpeakerGroup,
} from './speakersInProse';
