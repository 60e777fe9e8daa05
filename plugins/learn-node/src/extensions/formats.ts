import { createExtensionPoint } from '@backstage/backend-plugin-api';

/**
 * A format that a module adds to those Learn reads.
 *
 * @public
 */
export interface LearnFormat {
  /** Under which `format` asks for it in the configuration. Lower-case letters, digits and `-`; no other format may have it. */
  id: string;
  /**
   * Absolute path of a module whose default export is a `FormatReader` of `@lectern/ingest`, with the same id. Give it an entry point
   * of its own in the package and resolve that: `require.resolve('@acme/my-module/format')`.
   *
   * Documents are read in a thread of its own, so that no document can keep the portal from answering; functions cannot be sent there,
   * paths can. What the path leads to should import no more than the reader needs.
   */
  module: string;
  /** Raise it when the reader reads differently: stored documents are then read again. */
  version?: string;
}

/**
 * Lets modules add formats.
 *
 * @public
 */
export interface LearnFormatsExtensionPoint {
  /**
   * Adds a format. With `format: auto` the added formats are asked before the built-in ones, in the order in which they were added.
   *
   * @throws Error where the id is not valid or taken already.
   */
  addFormat(format: LearnFormat): void;
}

/**
 * Lets modules add formats to those Learn reads.
 *
 * @public
 */
export const learnFormatsExtensionPoint =
  createExtensionPoint<LearnFormatsExtensionPoint>({ id: 'learn.formats' });
