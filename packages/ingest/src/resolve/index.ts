export { entityName } from './entityName';
export { resolve } from './resolve';
export { Resolver } from './Resolver';
