export { type CalendarNames, learnNames, NO_NAMES } from './calendarNames';
export { isSchedService, schedKind, typeOfFront } from './categories';
export { holdsWords, readSchedLink, type SchedLink } from './schedLink';
export { cleanName, likePerson } from './speakerParts';
export { splitPoints, type SplitPoint } from './splitPoints';
export { readSpeakersOnly, readSummary, type Summary } from './summary';
