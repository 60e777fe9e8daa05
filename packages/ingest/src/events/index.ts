export { canonicalEvent, eventOfUrl } from './canonicalEvent';
export { eventsIn, type EventOptions, type NamedEvent } from './eventsIn';
export { isNoEvent } from './noEvents';
