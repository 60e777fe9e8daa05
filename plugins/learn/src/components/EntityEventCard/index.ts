export { EntityEventCard } from './EntityEventCard';
