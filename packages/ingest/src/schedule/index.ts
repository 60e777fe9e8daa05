export { noTalk } from './noTalk';
export {
  joinAbstracts,
  plainAbstract,
  withoutMail,
  type Markup,
} from './plainAbstract';
export { scheduleDocument, type ScheduleReading } from './scheduleDocument';
export type { Schedule, ScheduledEvent, Session } from './Session';
