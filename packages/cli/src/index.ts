/**
 * The `lectern` command: preview what a source says, write a pack, validate packs and entities.
 *
 * @packageDocumentation
 */
export { main } from './main';
export { processIo, type Io, type Output } from './io';
