export { clean, cleanOrNull } from './clean';
export { cut, fold, personKey, sortKey } from './fold';
export { words } from './words';
