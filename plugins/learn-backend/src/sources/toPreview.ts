import type {
  PreviewResponse,
  Reference,
} from '@lectern/backstage-plugin-learn-common';
import type { ReadDocument } from '@lectern/ingest';

/**
 * What documents say, as a preview shows it.
 *
 * @param known - talks that are known already, by id of the mention
 *
 * @internal
 */
export function toPreview(
  documents: ReadDocument[],
  known: Map<string, Reference>,
): PreviewResponse {
  const mentions = documents.flatMap(document => document.mentions);
  const knownCount = mentions.filter(({ id }) => known.has(id)).length;
  return {
    counts: {
      talks: mentions.length,
      known: knownCount,
      new: mentions.length - knownCount,
      leftOut: count(documents, ({ schedule }) => schedule?.leftOut),
      warnings: count(documents, ({ warnings }) => warnings),
    },
    documents: documents.map(document => toDocument(document, known)),
  };
}

function count(
  documents: ReadDocument[],
  listOf: (document: ReadDocument) => unknown[] | undefined,
): number {
  return documents.reduce(
    (sum, document) => sum + (listOf(document)?.length ?? 0),
    0,
  );
}

function toDocument(
  document: ReadDocument,
  known: Map<string, Reference>,
): PreviewResponse['documents'][number] {
  return {
    source: document.source,
    format: document.format,
    title: document.title,
    author: document.author,
    published: document.published,
    themes: document.themes,
    talks: document.mentions.map(mention => ({
      title: mention.title,
      type: mention.type,
      speakers: mention.speakers.map(({ name, organization }) => ({
        name,
        organization,
      })),
      event: mention.event,
      day: mention.day,
      url: mention.url,
      video: mention.video,
      slides: mention.slides,
      takeaway: mention.takeaway,
      line: mention.line,
      known: known.get(mention.id) ?? null,
    })),
    leftOut: document.schedule?.leftOut ?? [],
    events: document.events.map(({ title }) => title),
    warnings: document.warnings,
  };
}
