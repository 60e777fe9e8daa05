import { ConflictError } from '@backstage/errors';
import type {
  LearnSourceProvider,
  LearnSourcesExtensionPoint,
} from '@lectern/backstage-plugin-learn-node';
import {
  CATALOG_SOURCE_ID,
  checkFormat,
  checkSourceId,
  DEFAULT_SCHEDULE,
  type SourceConfig,
} from '../config';

/**
 * The sources that modules bring.
 *
 * @internal
 */
export class AddedProviders implements LearnSourcesExtensionPoint {
  readonly #providers = new Map<string, LearnSourceProvider>();

  addSource(provider: LearnSourceProvider): void {
    checkSourceId(provider.id, 'A source that a module adds');
    if (provider.id === CATALOG_SOURCE_ID || this.#providers.has(provider.id)) {
      throw new ConflictError(
        `The source "${provider.id}" is added twice. Give each source an id of its own.`,
      );
    }
    this.#providers.set(provider.id, provider);
  }

  get(id: string): LearnSourceProvider | undefined {
    return this.#providers.get(id);
  }

  /**
   * @param formats - ids of formats that modules have added
   * @throws InputError where a source asks for a format that there is not.
   */
  configs(formats: readonly string[]): SourceConfig[] {
    return [...this.#providers.values()].map(provider => {
      const {
        id,
        location,
        title,
        event,
        recommend,
        format = 'auto',
      } = provider;
      checkFormat(format, `The source "${id}" of a module`, formats);
      return {
        id,
        kind: 'module',
        location,
        title,
        format,
        event,
        recommend,
        schedule: {
          ...(provider.schedule ?? DEFAULT_SCHEDULE),
          scope: 'global',
        },
      };
    });
  }
}
