import { createHash } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  AddSourceRequest,
  LearnSource,
} from '@lectern/backstage-plugin-learn-common';
import { checkFormat, checkSourceId, isSourceId, type Limits } from '../config';
import type { AddedSource, AddedSourcesStore } from '../database';
import { bytesOf } from './bytesOf';
import { checkGivenUrl } from './checkGivenUrl';
import type { SourceRegistry } from './SourceRegistry';
import type { SourcesService } from './SourcesService';

const WHERE = 'The source';

/** Bytes up to it show nothing: blanks, ends of lines. */
const SPACE = 0x20;

/** Room for a name and a number behind it. */
const MAX_SLUG = 48;

/**
 * Sources that people add in the portal, and remove again.
 *
 * @internal
 */
export class AddedSourcesService {
  readonly #store: AddedSourcesStore;
  readonly #registry: SourceRegistry;
  readonly #sources: Pick<SourcesService, 'follow' | 'forget' | 'get'>;
  readonly #formats: readonly string[];
  readonly #limits: Limits;
  readonly #now: () => Date;

  constructor(options: {
    store: AddedSourcesStore;
    registry: SourceRegistry;
    sources: Pick<SourcesService, 'follow' | 'forget' | 'get'>;
    /** Ids of formats that modules have added. */
    formats: readonly string[];
    limits: Limits;
    now?: () => Date;
  }) {
    this.#store = options.store;
    this.#registry = options.registry;
    this.#sources = options.sources;
    this.#formats = options.formats;
    this.#limits = options.limits;
    this.#now = options.now ?? (() => new Date());
  }

  /**
   * Adds a source, which is then read at once. Addresses are read as all are: only from hosts in `backend.reading.allow`, or of a
   * configured integration.
   *
   * @param addedBy - entity reference of the user, or the name of a service
   * @throws InputError where it cannot be a source, ConflictError where there is such a source already.
   */
  async add(request: AddSourceRequest, addedBy: string): Promise<LearnSource> {
    const bytes = 'content' in request ? bytesOf(request) : undefined;
    const source = await this.#toSource(request, bytes, addedBy);
    await this.#store.add(source, bytes);
    await this.#sources.follow({ due: source.id });
    return this.#sources.get(source.id);
  }

  /**
   * Removes a source that somebody added, and what it taught.
   *
   * @throws NotFoundError where there is none, ConflictError where it is not for people to remove.
   */
  async remove(id: string): Promise<void> {
    const source = await this.#registry.find(id);
    if (!source) {
      throw new NotFoundError(`There is no source "${id}"`);
    }
    if (!source.added) {
      throw new ConflictError(
        `The source "${id}" was not added in the portal. Take it out of the configuration of the backend.`,
      );
    }
    await this.#store.remove(id);
    await this.#sources.forget(id);
  }

  async #toSource(
    request: AddSourceRequest,
    bytes: Uint8Array | undefined,
    addedBy: string,
  ): Promise<AddedSource> {
    const location = ('url' in request ? request.url : request.name).trim();
    if (bytes) {
      this.#checkUpload(location, bytes);
    } else {
      checkGivenUrl(location);
    }
    const format = request.format ?? 'auto';
    checkFormat(format, WHERE, this.#formats);
    const sources = await this.#registry.all();
    const twin = sources.find(
      ({ kind, location: other }) => kind === 'url' && other === location,
    );
    if (!bytes && twin) {
      throw new ConflictError(
        `The source "${twin.id}" reads ${location} already.`,
      );
    }
    const taken = new Set(sources.map(({ id }) => id));
    const id = request.id ?? freeId(request.title ?? location, taken);
    checkSourceId(id, WHERE);
    if (taken.has(id)) {
      throw new ConflictError(
        `There is a source "${id}" already. Give this one another id.`,
      );
    }
    return {
      id,
      kind: bytes ? 'upload' : 'url',
      location,
      title: request.title?.trim() || null,
      format,
      event: request.event?.trim() || null,
      recommend: request.recommend ?? null,
      addedBy,
      addedAt: this.#now().toISOString(),
    };
  }

  #checkUpload(name: string, bytes: Uint8Array): void {
    if (!name) {
      throw new InputError('The upload has no name. Give it that of its file.');
    }
    if (bytes.byteLength > this.#limits.maxDocumentBytes) {
      throw new InputError(
        `${name} is larger than ${
          this.#limits.maxDocumentBytes
        } bytes. If that is right, raise learn.limits.maxDocumentBytes.`,
      );
    }
    if (bytes.every(byte => byte <= SPACE)) {
      throw new InputError(`${name} is empty.`);
    }
  }
}

/** An id that tells people what the source is, `blog.example.org-feed.xml`. */
function freeId(name: string, taken: Set<string>): string {
  const slug = name
    .slice(0, 500)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, MAX_SLUG)
    .replace(/^[.-]+/, '')
    .replace(/[.-]+$/, '');
  const id = isSourceId(slug)
    ? slug
    : `source-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
  let free = id;
  for (let count = 2; taken.has(free); count += 1) {
    free = `${id}-${count}`;
  }
  return free;
}
