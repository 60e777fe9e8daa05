import { resolve, type ReadDocument, type Resolution } from '@lectern/ingest';

/** The talks the documents share. Writing chooses the talks it speaks of; a pack reports what others chose. */
export function resolveDocuments(documents: ReadDocument[]): Resolution {
  return resolve({
    documents: documents.map(document => ({
      document,
      recommends: document.format !== 'pack',
    })),
  });
}
