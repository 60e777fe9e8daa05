export { EventRow } from './EventRow';
