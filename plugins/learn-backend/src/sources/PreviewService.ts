import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type {
  PreviewRequest,
  PreviewResponse,
} from '@lectern/backstage-plugin-learn-common';
import { type Format, FORMATS, type ReadDocument } from '@lectern/ingest';
import type { Limits } from '../config';
import type { ReadSource } from '../ingest';
import { extract } from './extract';
import { fetchUrl } from './fetchUrl';

/**
 * Shows what a document would bring, and stores nothing.
 *
 * @internal
 */
export class PreviewService {
  readonly #urlReader: UrlReaderService;
  readonly #read: ReadSource;
  readonly #limits: Limits;

  constructor(options: {
    urlReader: UrlReaderService;
    read: ReadSource;
    limits: Limits;
  }) {
    this.#urlReader = options.urlReader;
    this.#read = options.read;
    this.#limits = options.limits;
  }

  /**
   * @throws InputError where the document cannot be fetched or read, saying what to do.
   */
  async preview(
    request: PreviewRequest,
    signal: AbortSignal,
  ): Promise<PreviewResponse> {
    const { location, url, bytes } = await this.#bytes(request, signal);
    const documents = await extract({
      read: this.#read,
      location,
      url,
      bytes,
      format: formatOf(request.format),
      limits: this.#limits,
    });
    return { documents: documents.map(toPreview) };
  }

  async #bytes(
    request: PreviewRequest,
    signal: AbortSignal,
  ): Promise<{ location: string; url: string | null; bytes: Uint8Array }> {
    if ('content' in request) {
      return {
        location: request.name,
        url: null,
        bytes: Buffer.from(request.content),
      };
    }
    const { url } = request;
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw new InputError(`"${url}" is not an http or https address.`);
    }
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

function formatOf(format: string | undefined): Format | 'auto' {
  return FORMATS.find(known => known === format) ?? 'auto';
}

function toPreview(
  document: ReadDocument,
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
    })),
    warnings: document.warnings,
  };
}
