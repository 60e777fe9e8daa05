/**
 * Reads recap posts, feeds and curated packs, and works out which conference talks they speak of.
 *
 * @packageDocumentation
 */
export * from './model';
export * from './UnreadableError';
export type { FormatInput, FormatReader } from './formats/types';
export { readSource, type ReadSourceOptions } from './readSource';
export { FORMAT_READERS } from './formats';
export { DEFAULT_MAX_BYTES } from './text/decode';
export {
  packJsonSchema,
  packSchema,
  packTalkSchema,
  type Pack,
  type PackTalk,
} from './formats/pack-schema';
export * from './resolve';
