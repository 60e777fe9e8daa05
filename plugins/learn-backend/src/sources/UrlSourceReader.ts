import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { Limits, SourceConfig } from '../config';
import { fetchUrl } from './fetchUrl';
import type { FetchResult, SourceReader, Validators } from './SourceReader';

/**
 * One address: a post, or a feed.
 *
 * @internal
 */
export class UrlSourceReader implements SourceReader {
  readonly #urlReader: UrlReaderService;
  readonly #limits: Limits;

  constructor(options: { urlReader: UrlReaderService; limits: Limits }) {
    this.#urlReader = options.urlReader;
    this.#limits = options.limits;
  }

  async fetch(
    source: SourceConfig,
    options: { known: Map<string, Validators>; signal: AbortSignal },
  ): Promise<FetchResult> {
    const document = await fetchUrl(source.location, {
      urlReader: this.#urlReader,
      limits: this.#limits,
      signal: options.signal,
      known: options.known.get(source.location),
    });
    return { documents: [document], failed: [], warnings: [] };
  }
}
