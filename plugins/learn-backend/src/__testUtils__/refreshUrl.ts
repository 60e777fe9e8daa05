import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import type { readSource } from '@lectern/ingest';
import { DEFAULT_LIMITS, type Limits, readSourceConfigs } from '../config';
import type { DocumentsStore, SourcesStore } from '../database';
import { SourceRefresher } from '../sources/SourceRefresher';
import type { SourceReader } from '../sources/SourceReader';
import { UrlSourceReader } from '../sources/UrlSourceReader';

/** One reader for sources of all kinds. */
export function readersOf(reader: SourceReader) {
  return {
    url: reader,
    file: reader,
    package: reader,
    catalog: reader,
    module: reader,
    upload: reader,
  };
}

/** Runs a source once, with the real URL reader, which may read from one host. */
export async function refreshUrl(options: {
  host: string;
  /** As in `learn.sources`. */
  source: { id: string; url: string };
  sources: SourcesStore;
  documents: DocumentsStore;
  read: typeof readSource;
  limits?: Partial<Limits>;
  signal?: AbortSignal;
  isWanted?: (sourceId: string) => Promise<boolean>;
}): Promise<void> {
  const config = new ConfigReader({
    backend: { reading: { allow: [{ host: options.host }] } },
    learn: { sources: [options.source] },
  });
  const [source] = readSourceConfigs(config) ?? [];
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const reader = new UrlSourceReader({
    urlReader: UrlReaders.default({ config, logger }),
    limits,
  });
  const refresher = new SourceRefresher({
    readers: readersOf(reader),
    sources: options.sources,
    documents: options.documents,
    read: options.read,
    isWanted: options.isWanted,
    limits,
    logger,
  });
  await refresher.refresh(
    source,
    options.signal ?? new AbortController().signal,
  );
}
