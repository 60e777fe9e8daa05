export {
  calendarDay,
  clockOf,
  minutesBetween,
  minutesOf,
  timesOf,
} from './clock';
export { eventDates } from './eventDates';
export { noTalk } from './noTalk';
export {
  joinAbstracts,
  plainAbstract,
  withoutMail,
  type Markup,
} from './plainAbstract';
export { scheduleDocument, type ScheduleReading } from './scheduleDocument';
export type { Schedule, ScheduledEvent, Session } from './Session';
export {
  emptySession,
  languageOf,
  levelOf,
  speakersNamed,
  speakersOf,
  UNKNOWN_EVENT,
} from './sessionFields';
