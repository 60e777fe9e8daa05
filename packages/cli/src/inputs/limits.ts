import { DEFAULT_MAX_BYTES } from '@lectern/ingest';

/** Largest document that is read. Conference writing is far smaller; what is larger is no writing. */
export const MAX_DOCUMENT_BYTES = DEFAULT_MAX_BYTES;

/** The limit as a person says it. */
export const MAX_DOCUMENT_SIZE = `${MAX_DOCUMENT_BYTES / 1024 ** 2} MiB`;
