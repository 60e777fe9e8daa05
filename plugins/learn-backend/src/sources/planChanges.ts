import { createHash } from 'node:crypto';
import type { SourceWarning } from '@lectern/backstage-plugin-learn-common';
import type { ReadDocument } from '@lectern/ingest';
import type { Limits, SourceConfig } from '../config';
import type { DocumentsStore, KnownDocument, NewDocument } from '../database';
import type { ReadSource } from '../ingest';
import { carryOver } from './carryOver';
import { extract, EXTRACTION_VERSION } from './extract';
import { messageOf } from './problems';
import type { FetchedDocument, FetchResult } from './SourceReader';

/**
 * What a fetch changes in the store, before anything is written.
 *
 * @internal
 */
export interface Plan {
  save: NewDocument[];
  remove: string[];
  touch: Array<Pick<NewDocument, 'location' | 'etag' | 'lastModifiedAt'>>;
  /** Documents that were not understood; what is known of them stays. */
  warnings: SourceWarning[];
  /** Mentions known of what the other side changed or took away, and mentions in its place. */
  mentionsBefore: number;
  mentionsAfter: number;
}

/** @internal */
export interface PlanOptions {
  source: SourceConfig;
  known: KnownDocument[];
  fetched: FetchResult;
  /** The settings are not those the stored documents were read with. */
  readAgain: boolean;
  documents: DocumentsStore;
  read: ReadSource;
  limits: Limits;
}

/**
 * Compares what was fetched with what is known, and reads what is new.
 *
 * @internal
 */
export async function planChanges(options: PlanOptions): Promise<Plan> {
  const { known, fetched } = options;
  const plan: Plan = {
    save: [],
    remove: [],
    touch: [],
    warnings: [...fetched.warnings],
    mentionsBefore: 0,
    mentionsAfter: 0,
  };
  for (const document of fetched.documents) {
    const before = known.find(({ location }) => location === document.location);
    try {
      await planDocument(plan, document, before, options);
    } catch (error) {
      plan.warnings.push({
        document: document.location,
        line: null,
        message: messageOf(error),
      });
    }
  }
  const present = new Set([
    ...fetched.failed,
    ...fetched.documents.map(({ location }) => location),
  ]);
  for (const { location, mentionCount } of known) {
    if (!present.has(location)) {
      plan.remove.push(location);
      plan.mentionsBefore += mentionCount;
    }
  }
  return plan;
}

async function planDocument(
  plan: Plan,
  document: FetchedDocument,
  before: KnownDocument | undefined,
  options: PlanOptions,
): Promise<void> {
  const { source, documents, read, limits, readAgain } = options;
  const { location, url, etag, lastModifiedAt } = document;
  const hash = document.bytes && sha256(document.bytes);
  const sameBytes =
    before !== undefined && (hash === null || hash === before.contentHash);
  if (sameBytes && !readAgain && before.extraction === EXTRACTION_VERSION) {
    plan.touch.push({ location, etag, lastModifiedAt });
    return;
  }
  const bytes =
    document.bytes ?? (before ? await documents.bytes(before.id) : undefined);
  if (!bytes) {
    return;
  }
  const current = await extract({
    read,
    location,
    url,
    bytes,
    format: source.format,
    event: source.event,
    limits,
  });
  if (before && !sameBytes) {
    refuseOtherFormat(location, before, current);
  }
  const readings = before
    ? carryOver(
        current,
        await documents.documentReadings(before.id),
        limits.maxDocuments,
      )
    : current;
  if (!sameBytes) {
    plan.mentionsBefore += before?.mentionCount ?? 0;
    plan.mentionsAfter += countMentions(readings);
  }
  plan.save.push({
    location,
    url,
    etag,
    lastModifiedAt,
    contentHash: sha256(bytes),
    extraction: EXTRACTION_VERSION,
    bytes,
    readings,
  });
}

/** A feed or a pack that is a web page all at once is an error page or a login form. */
function refuseOtherFormat(
  location: string,
  before: KnownDocument,
  current: ReadDocument[],
): void {
  const was = before.formats.find(
    format => format === 'feed' || format === 'pack',
  );
  const is = current[0].format;
  if (was && is === 'html') {
    throw new Error(
      `${location} was a ${was}; now it is a web page. What was known is kept. Check the address.`,
    );
  }
}

function countMentions(readings: ReadDocument[]): number {
  return readings.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
