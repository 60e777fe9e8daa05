export { clean, cleanOrNull } from './clean';
export { fold, personKey, sortKey } from './fold';
export { words } from './words';
