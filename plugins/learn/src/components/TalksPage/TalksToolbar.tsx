import { memo } from 'react';
import { Select, Text, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiGridFill, RiListUnordered } from '@remixicon/react';
import { TALKS_VIEWS, type TalksView } from '../../hooks/useTalksView';
import { SORTS } from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import type { FiltersProps } from './types';
import styles from './TalksToolbar.module.css';

const ICONS = { cards: <RiGridFill />, list: <RiListUnordered /> };

/**
 * How many talks there are, in which order, and how they are laid out. Not
 * drawn anew for each page of talks that arrives.
 *
 * @internal
 */
export const TalksToolbar = memo(
  (
    props: FiltersProps & {
      totalItems?: number;
      view: TalksView;
      setView: (view: TalksView) => void;
    },
  ) => {
    const { filters, setFilters, totalItems, view, setView } = props;
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
          <div className={styles.choices}>
            <Select
              className={styles.sort}
              aria-label={t('sort.label')}
              size="small"
              value={filters.sort}
              options={SORTS.map(sort => ({
                id: sort,
                label: t(`sort.${sort}`),
              }))}
              onChange={key => {
                const sort = SORTS.find(known => known === key);
                if (sort) {
                  setFilters(current => ({ ...current, sort }));
                }
              }}
            />
            <ToggleButtonGroup
              aria-label={t('talks.view.label')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[view]}
              onSelectionChange={keys => {
                const chosen = TALKS_VIEWS.find(known => keys.has(known));
                if (chosen) {
                  setView(chosen);
                }
              }}
            >
              {TALKS_VIEWS.map(known => (
                <ToggleButton
                  key={known}
                  id={known}
                  aria-label={t(`talks.view.${known}`)}
                  iconStart={ICONS[known]}
                />
              ))}
            </ToggleButtonGroup>
          </div>
        </div>
      </div>
    );
  },
);
