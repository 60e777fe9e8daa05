import { InputError } from '@backstage/errors';
import type {
  LearnSourceContent,
  LearnSourceDocument,
  LearnSourceProvider,
} from '@lectern/backstage-plugin-learn-node';
import type { Limits, SourceConfig } from '../config';
import type {
  FetchedDocument,
  FetchResult,
  SourceReader,
  Validators,
} from './SourceReader';

/**
 * Sources that modules bring. Whatever they fetch, the limits of all sources hold.
 *
 * @internal
 */
export class ModuleSourceReader implements SourceReader {
  readonly #providers: { get(id: string): LearnSourceProvider | undefined };
  readonly #limits: Limits;

  constructor(options: {
    providers: { get(id: string): LearnSourceProvider | undefined };
    limits: Limits;
  }) {
    this.#providers = options.providers;
    this.#limits = options.limits;
  }

  async fetch(
    source: SourceConfig,
    options: { known: Map<string, Validators>; signal: AbortSignal },
  ): Promise<FetchResult> {
    const provider = this.#providers.get(source.id);
    if (!provider) {
      throw new InputError(`No module brings the source "${source.id}".`);
    }
    const content = await provider.fetch(options);
    return withinLimits(content, options.known, this.#limits);
  }
}

function withinLimits(
  { documents, failed = [], warnings = [] }: LearnSourceContent,
  known: Map<string, Validators>,
  limits: Limits,
): FetchResult {
  const result: FetchResult = {
    documents: [],
    failed: [...failed],
    warnings: [...warnings],
  };
  const keep = (location: string, message: string) => {
    result.failed.push(location);
    result.warnings.push({ document: location, line: null, message });
  };
  const seen = new Set<string>();
  for (const document of documents) {
    const { location } = document;
    const fetched = toFetched(document, known.get(location));
    if (seen.has(location)) {
      keep(location, 'The source gives two documents of this name.');
    } else if (seen.size >= limits.maxDocuments) {
      result.failed.push(location);
    } else if ((fetched.bytes?.byteLength ?? 0) > limits.maxDocumentBytes) {
      keep(
        location,
        `The document is larger than ${limits.maxDocumentBytes} bytes. If that is right, raise learn.limits.maxDocumentBytes.`,
      );
    } else {
      result.documents.push(fetched);
    }
    seen.add(location);
  }
  if (seen.size > limits.maxDocuments) {
    result.warnings.push({
      document: null,
      line: null,
      message: `There are ${seen.size} documents; only the first ${limits.maxDocuments} are read. Raise learn.limits.maxDocuments.`,
    });
  }
  return result;
}

/** Where nothing has changed, the validators stay those of the stored document. */
function toFetched(
  { location, content, url, etag, lastModifiedAt }: LearnSourceDocument,
  known: Validators | undefined,
): FetchedDocument {
  const before = content === null ? known : undefined;
  return {
    location,
    url: url ?? null,
    etag: etag ?? before?.etag ?? null,
    lastModifiedAt: lastModifiedAt ?? before?.lastModifiedAt ?? null,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  };
}
