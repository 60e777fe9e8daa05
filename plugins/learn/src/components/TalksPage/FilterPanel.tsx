import { useId, useState } from 'react';
import { Button, Checkbox, Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
import { RiFilter3Line } from '@remixicon/react';
import { activeFilters, VALUE_FILTERS } from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import { FacetGroup } from './FacetGroup';
import type { FiltersProps } from './types';
import styles from './FilterPanel.module.css';

const SKELETON_GROUPS = ['a', 'b', 'c'];
const SKELETON_VALUES = ['70%', '55%', '80%', '45%', '60%'];

/**
 * All filters with their counts. A column beside the talks on wide screens;
 * folded behind a button on narrow ones.
 *
 * @internal
 */
export const FilterPanel = (
  props: FiltersProps & { facets?: Facets; loading: boolean },
) => {
  const { filters, setFilters, label, facets, loading } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const chosen = activeFilters(filters).length;
  const withVideo =
    facets?.hasVideo.find(({ value }) => value === 'true')?.count ?? 0;

  const toggleLabel = () => {
    if (open) {
      return t('filters.hide');
    }
    return chosen
      ? t('filters.showCount', { count: chosen })
      : t('filters.show');
  };

  const content = () => {
    if (facets) {
      return (
        <>
          {VALUE_FILTERS.map(name => (
            <FacetGroup
              key={name}
              name={name}
              facets={facets}
              chosen={filters[name]}
              label={label}
              onChange={values =>
                setFilters(current => ({ ...current, [name]: values }))
              }
            />
          ))}
          {(withVideo > 0 || filters.hasVideo) && (
            <div role="group" aria-label={t('filters.video')}>
              <Checkbox
                isSelected={filters.hasVideo}
                onChange={hasVideo =>
                  setFilters(current => ({ ...current, hasVideo }))
                }
              >
                {t('filters.hasVideo')}{' '}
                <span className={styles.count}>{withVideo}</span>
              </Checkbox>
            </div>
          )}
        </>
      );
    }
    return loading
      ? SKELETON_GROUPS.map(group => (
          <div key={group} className={styles.skeleton} aria-hidden="true">
            <Skeleton width="40%" height={18} />
            {SKELETON_VALUES.map(width => (
              <Skeleton key={width} width={width} height={16} />
            ))}
          </div>
        ))
      : null;
  };

  return (
    <aside className={styles.panel} aria-label={t('filters.heading')}>
      <Button
        className={styles.toggle}
        variant="secondary"
        size="medium"
        iconStart={<RiFilter3Line />}
        aria-expanded={open}
        aria-controls={panelId}
        onPress={() => setOpen(!open)}
      >
        {toggleLabel()}
      </Button>
      <div
        id={panelId}
        className={styles.content}
        data-open={open || undefined}
      >
        {content()}
      </div>
    </aside>
  );
};
