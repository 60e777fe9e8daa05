import type {
  SuggestionsPage,
  SuggestionsQuery,
} from '@lectern/backstage-plugin-learn-common';

/**
 * Pairs of talks that may be one, as they are read.
 *
 * @internal
 */
export interface SuggestionsStore {
  /**
   * The most alike first.
   *
   * @throws InputError when the cursor is not of this query.
   */
  page(query: SuggestionsQuery): Promise<SuggestionsPage>;
}
