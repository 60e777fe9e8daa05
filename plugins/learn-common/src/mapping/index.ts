export { eventToEntity } from './eventToEntity';
export { organizationToEntity } from './organizationToEntity';
export { talkToEntity } from './talkToEntity';
export type { EntityMappingOptions } from './types';
