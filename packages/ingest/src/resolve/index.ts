export { entityName } from './entityName';
export { resolve } from './resolve';
