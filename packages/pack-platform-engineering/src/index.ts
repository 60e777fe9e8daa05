/**
 * A curated pack of talks on platform engineering: files to be read by `@lectern/ingest`.
 *
 * @packageDocumentation
 */
export { packFiles } from './packFiles';
