import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type {
  PreviewRequest,
  PreviewResponse,
} from '@lectern/backstage-plugin-learn-common';
import type { ReadDocument } from '@lectern/ingest';
import type { Limits } from '../config';
import type { KnowledgeStore } from '../database';
import type { ReadSource, Resolve } from '../ingest';
import { bytesOf } from './bytesOf';
import { checkGivenUrl } from './checkGivenUrl';
import { extract } from './extract';
import { fetchUrl } from './fetchUrl';
import { findKnown } from './findKnown';
import { toPreview } from './toPreview';

/**
 * Shows what a document would bring, and stores nothing.
 *
 * @internal
 */
export class PreviewService {
  readonly #urlReader: UrlReaderService;
  readonly #read: ReadSource;
  readonly #resolve: Resolve;
  readonly #knowledge: Pick<KnowledgeStore, 'evidence'>;
  readonly #limits: Limits;

  constructor(options: {
    urlReader: UrlReaderService;
    read: ReadSource;
    resolve: Resolve;
    knowledge: Pick<KnowledgeStore, 'evidence'>;
    limits: Limits;
  }) {
    this.#urlReader = options.urlReader;
    this.#read = options.read;
    this.#resolve = options.resolve;
    this.#knowledge = options.knowledge;
    this.#limits = options.limits;
  }

  /**
   * @throws InputError where the document cannot be fetched or read, saying what to do.
   */
  async preview(
    request: PreviewRequest,
    signal: AbortSignal,
  ): Promise<PreviewResponse> {
    const documents = await this.#documents(request, signal);
    signal.throwIfAborted();
    const known = documents.some(({ mentions }) => mentions.length > 0)
      ? await findKnown(documents, {
          evidence: await this.#knowledge.evidence(),
          resolve: this.#resolve,
        })
      : new Map();
    return toPreview(documents, known);
  }

  async #documents(
    request: PreviewRequest,
    signal: AbortSignal,
  ): Promise<ReadDocument[]> {
    const { location, url, bytes } = await this.#bytes(request, signal);
    return extract({
      read: this.#read,
      location,
      url,
      bytes,
      format: request.format ?? 'auto',
      event: request.event,
      limits: this.#limits,
    });
  }

  async #bytes(
    request: PreviewRequest,
    signal: AbortSignal,
  ): Promise<{ location: string; url: string | null; bytes: Uint8Array }> {
    if ('content' in request) {
      return { location: request.name, url: null, bytes: bytesOf(request) };
    }
    const { url } = request;
    checkGivenUrl(url);
    const document = await fetchUrl(url, {
      urlReader: this.#urlReader,
      limits: this.#limits,
      signal,
    });
    return {
      location: url,
      url,
      bytes: document.bytes ?? new Uint8Array(),
    };
  }
}
