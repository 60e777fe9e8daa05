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

/** What a module names within its source is named by the source everywhere else; an address means the same everywhere. */
class Names {
  readonly #prefix: string;

  constructor(sourceId: string) {
    this.#prefix = `${sourceId}/`;
  }

  everywhere(name: string): string {
    return /^https?:/.test(name) ? name : `${this.#prefix}${name}`;
  }

  inSource(name: string): string {
    return name.startsWith(this.#prefix)
      ? name.slice(this.#prefix.length)
      : name;
  }
}

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
    const names = new Names(source.id);
    const known = new Map(
      [...options.known].map(([name, validators]) => [
        names.inSource(name),
        validators,
      ]),
    );
    const { signal } = options;
    const content = await untilAborted(
      provider.fetch({ known, signal }),
      signal,
    );
    if (!Array.isArray(content?.documents)) {
      throw new InputError(
        `The module that brings the source "${source.id}" gives no list of documents.`,
      );
    }
    const result = withinLimits(content, known, this.#limits);
    return {
      documents: result.documents.map(document => ({
        ...document,
        location: names.everywhere(document.location),
      })),
      failed: result.failed.map(name => names.everywhere(name)),
      warnings: result.warnings.map(warning => ({
        ...warning,
        document: warning.document && names.everywhere(warning.document),
      })),
    };
  }
}

/** A module that does not heed the signal must not hold its source for ever. */
async function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
  });
  signal.addEventListener('abort', abort, { once: true });
  try {
    if (signal.aborted) abort();
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
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
