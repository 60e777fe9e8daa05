/**
 * Entity kinds, schemas, permissions and API client of the Learn plugin.
 *
 * @packageDocumentation
 */
export * from './constants';
export * from './entities';
export * from './api';
export * from './client';
export * from './permissions';
export * from './mapping';
export * from './schema';
