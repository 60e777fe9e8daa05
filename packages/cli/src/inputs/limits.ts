/** Largest document that is read. Conference writing is far smaller; what is larger is no writing. */
export const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;

/** The limit as a person says it. */
export const MAX_DOCUMENT_SIZE = '50 MiB';
