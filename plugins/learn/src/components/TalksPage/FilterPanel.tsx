import { memo, useState } from 'react';
import { Button } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
import { RiFilter3Line } from '@remixicon/react';
import { activeFilters } from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import { SideSheet } from '../SideSheet';
import { FilterChips } from './FilterChips';
import { FilterContents } from './FilterContents';
import type { FiltersProps } from './types';
import styles from './FilterPanel.module.css';

type FilterPanelProps = FiltersProps & {
  facets?: Facets;
  loading: boolean;
  totalItems?: number;
};

/**
 * The filters on narrow screens: a button, and a sheet that shows how many
 * talks are left.
 */
const FilterSheet = (props: FilterPanelProps) => {
  const { filters, totalItems } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [open, setOpen] = useState(false);
  const chosen = activeFilters(filters).length;
  return (
    <>
      <Button
        className={styles.toggle}
        variant="secondary"
        size="medium"
        iconStart={<RiFilter3Line />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => setOpen(true)}
      >
        {chosen
          ? t('talks.sheet.openCount', { count: chosen })
          : t('talks.sheet.open')}
      </Button>
      <SideSheet
        isOpen={open}
        onClose={() => setOpen(false)}
        side="start"
        title={t('talks.sheet.title')}
        closeLabel={t('talks.sheet.close')}
        footer={
          <Button
            variant="primary"
            size="medium"
            className={styles.show}
            onPress={() => setOpen(false)}
          >
            {t('talks.sheet.show', { count: totalItems ?? 0 })}
          </Button>
        }
      >
        <div className={styles.content}>
          <FilterChips {...props} />
          <FilterContents {...props} />
        </div>
      </SideSheet>
    </>
  );
};

/**
 * All filters with their counts: a column beside the talks on wide screens, a
 * sheet on narrow ones. Not drawn anew for each page of talks that arrives.
 *
 * @internal
 */
export const FilterPanel = memo((props: FilterPanelProps) => {
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <aside className={styles.panel} aria-label={t('filters.heading')}>
      <FilterSheet {...props} />
      <div className={styles.column}>
        <FilterContents {...props} />
      </div>
    </aside>
  );
});
