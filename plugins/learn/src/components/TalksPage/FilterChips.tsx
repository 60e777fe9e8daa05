import { Button, Tag, TagGroup } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  activeFilters,
  withoutFilter,
  withoutFilters,
} from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import type { FiltersProps } from './types';
import styles from './FilterChips.module.css';

/**
 * What is chosen, each with a button that drops it.
 *
 * @internal
 */
export const FilterChips = (props: FiltersProps) => {
  const { filters, setFilters, label } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const chips = activeFilters(filters).map(filter => ({
    id: `${filter.name}:${filter.value}`,
    filter,
  }));
  if (!chips.length) {
    return null;
  }
  return (
    <div className={styles.chips}>
      <TagGroup
        aria-label={t('filters.chosen')}
        onRemove={removed => {
          const gone = chips.filter(({ id }) => removed.has(id));
          setFilters(current =>
            gone.reduce(
              (next, { filter }) => withoutFilter(next, filter),
              current,
            ),
          );
        }}
      >
        {chips.map(({ id, filter }) => (
          <Tag key={id} id={id} size="medium" className={styles.chip}>
            {label(filter)}
          </Tag>
        ))}
      </TagGroup>
      <Button variant="tertiary" onPress={() => setFilters(withoutFilters)}>
        {t('filters.clearAll')}
      </Button>
    </div>
  );
};
