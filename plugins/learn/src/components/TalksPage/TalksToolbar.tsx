import { Select, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { SORTS } from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import type { FiltersProps } from './types';
import styles from './TalksToolbar.module.css';

/**
 * How many talks there are, and in which order.
 *
 * @internal
 */
export const TalksToolbar = (props: FiltersProps & { totalItems?: number }) => {
  const { filters, setFilters, totalItems } = props;
  const { t } = useTranslationRef(learnTranslationRef);

  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        <Text
          as="p"
          variant="body-medium"
          color="secondary"
          className={styles.count}
          role="status"
        >
          {totalItems === undefined
            ? ''
            : t('results.summary', {
                count: totalItems,
                order: t(`results.order.${filters.sort}`),
              })}
        </Text>
        <Select
          className={styles.sort}
          aria-label={t('sort.label')}
          size="small"
          value={filters.sort}
          options={SORTS.map(sort => ({ id: sort, label: t(`sort.${sort}`) }))}
          onChange={key => {
            const sort = SORTS.find(known => known === key);
            if (sort) {
              setFilters(current => ({ ...current, sort }));
            }
          }}
        />
      </div>
    </div>
  );
};
