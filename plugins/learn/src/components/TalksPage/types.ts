import type {
  FacetValue,
  NamedFacet,
} from '@lectern/backstage-plugin-learn-common';
import type { ActiveFilter, TalksFilters } from '../../lib/talksFilters';

/**
 * What every part that shows or changes filters takes.
 *
 * @internal
 */
export type FiltersProps = {
  filters: TalksFilters;
  setFilters: (
    change: (filters: TalksFilters) => TalksFilters,
    options?: { replace?: boolean },
  ) => void;
  /** What a filter is called. */
  label: (filter: ActiveFilter) => string;
  /** Keeps what values are called that did not come with the talks. */
  remember: (name: NamedFacet, values: FacetValue[]) => void;
};
