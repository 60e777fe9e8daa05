import { Readable } from 'node:stream';
import type {
  AuthService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type { Permission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { learnReadPermission } from '@lectern/backstage-plugin-learn-common';
import type { LearnService } from '@lectern/backstage-plugin-learn-node';
import { readCollatorConfig } from './config';
import { talkDocument, type TalkDocument } from './TalkDocument';

const PAGE_SIZE = 100;

/**
 * What {@link LearnCollatorFactory} works with.
 *
 * @public
 */
export interface LearnCollatorFactoryOptions {
  /** Gives the credentials with which Learn is asked. */
  auth: AuthService;
  /** The Learn backend. */
  learn: LearnService;
  /** Says how many talks were given. */
  logger: LoggerService;
}

/**
 * Gives the portal's search all talks Learn knows, published to the catalog or not, as documents of type `talk`.
 * Only those who hold `learn.read` find them.
 *
 * @public
 */
export class LearnCollatorFactory implements DocumentCollatorFactory {
  /** Type of the documents. */
  readonly type = 'talk';
  /** Who finds the documents. */
  readonly visibilityPermission: Permission = learnReadPermission;
  readonly #options: LearnCollatorFactoryOptions;
  readonly #locationTemplate: string;

  /** Reads `search.collators.learn`; throws an `InputError` where it is wrong. */
  static fromConfig(
    config: RootConfigService,
    options: LearnCollatorFactoryOptions,
  ): LearnCollatorFactory {
    const { locationTemplate } = readCollatorConfig(config);
    return new LearnCollatorFactory(options, locationTemplate);
  }

  private constructor(
    options: LearnCollatorFactoryOptions,
    locationTemplate: string,
  ) {
    this.#options = options;
    this.#locationTemplate = locationTemplate;
  }

  /** All talks as a stream of {@link TalkDocument}. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  // A failure on any page fails the stream: the search then keeps the index it has.
  async *#documents(): AsyncGenerator<TalkDocument> {
    const { auth, learn, logger } = this.#options;
    let count = 0;
    let cursor: string | undefined;
    do {
      const page = await learn.talks(
        // By title, since the order of recommendation changes while sources are being read.
        { sort: 'title', limit: PAGE_SIZE, cursor },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      const next = page.nextCursor ?? undefined;
      if (next !== undefined && next === cursor) {
        throw new ServiceUnavailableError(
          'The Learn backend gave the same page of talks twice',
        );
      }
      cursor = next;
      for (const talk of page.items) {
        count += 1;
        yield talkDocument(talk, { locationTemplate: this.#locationTemplate });
      }
    } while (cursor !== undefined);
    logger.debug('Gave the search all talks', { count });
  }
}
