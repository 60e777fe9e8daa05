import { Skeleton } from '@backstage/ui';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
import { VALUE_FILTERS } from '../../lib/talksFilters';
import { BooleanFilters } from './BooleanFilters';
import { FacetGroup } from './FacetGroup';
import type { FiltersProps } from './types';
import styles from './FilterPanel.module.css';

const SKELETON_GROUPS = ['a', 'b', 'c'];
const SKELETON_VALUES = ['70%', '55%', '80%', '45%', '60%'];

/**
 * All filters with their counts.
 *
 * @internal
 */
export const FilterContents = (
  props: FiltersProps & { facets?: Facets; loading: boolean },
) => {
  const { facets, loading, ...shared } = props;
  if (facets) {
    return (
      <div className={styles.content}>
        {VALUE_FILTERS.map(name => (
          <FacetGroup key={name} name={name} facets={facets} {...shared} />
        ))}
        <BooleanFilters facets={facets} {...shared} />
      </div>
    );
  }
  return loading ? (
    <div className={styles.content} aria-hidden="true">
      {SKELETON_GROUPS.map(group => (
        <div key={group} className={styles.skeleton}>
          <Skeleton width="40%" height={18} />
          {SKELETON_VALUES.map(width => (
            <Skeleton key={width} width={width} height={16} />
          ))}
        </div>
      ))}
    </div>
  ) : null;
};
