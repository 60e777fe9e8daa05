import type { SourceConfig } from '../config';
import type { AddedSourcesStore } from '../database';
import type { FetchResult, SourceReader } from './SourceReader';

/**
 * Files that people uploaded: they are read again where the reader has changed, and never change themselves.
 *
 * @internal
 */
export class UploadSourceReader implements SourceReader {
  readonly #added: Pick<AddedSourcesStore, 'upload'>;

  constructor(options: { added: Pick<AddedSourcesStore, 'upload'> }) {
    this.#added = options.added;
  }

  async fetch(source: SourceConfig): Promise<FetchResult> {
    const bytes = await this.#added.upload(source.id);
    return {
      documents: [
        {
          // Two people may upload files of one name.
          location: `${source.id}/${source.location}`,
          url: null,
          etag: null,
          lastModifiedAt: source.added?.at ?? null,
          bytes,
        },
      ],
      failed: [],
      warnings: [],
    };
  }
}
