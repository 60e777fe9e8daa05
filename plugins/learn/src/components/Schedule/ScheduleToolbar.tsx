import { useMemo } from 'react';
import { Select, Text, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ScheduleEntry } from '@lectern/backstage-plugin-learn-common';
import {
  SCHEDULE_FILTERS,
  valuesOf,
  type ScheduleFilter,
} from '../../lib/schedule';
import { learnTranslationRef } from '../../translation';
import type { ScheduleClocks } from './useScheduleClocks';
import type { useScheduleView } from './useScheduleView';
import styles from './Schedule.module.css';

const ANY = 'any';
const ANY_WORDS = {
  room: 'schedule.anyRoom',
  track: 'schedule.anyTrack',
  event: 'schedule.anyEvent',
} as const;

/** A choice that cannot be taken for {@link ANY}, whatever a room is called. */
const idOf = (value: string) => `=${value}`;

const FilterSelect = (props: {
  filter: ScheduleFilter;
  values: string[];
  chosen: string | null;
  onChange: (value: string | null) => void;
}) => {
  const { filter, values, chosen, onChange } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <Select
      className={styles.filter}
      size="small"
      aria-label={t(`schedule.${filter}`)}
      value={chosen === null ? ANY : idOf(chosen)}
      options={[
        { id: ANY, label: t(ANY_WORDS[filter]) },
        ...values.map(value => ({ id: idOf(value), label: value })),
      ]}
      onChange={key => onChange(key === ANY ? null : String(key).slice(1))}
    />
  );
};

/**
 * By which clocks, in which layout, and what of a schedule is shown.
 *
 * @internal
 */
export const ScheduleToolbar = (
  props: {
    items: ScheduleEntry[];
    clocks: ScheduleClocks;
    /** Where there are several to choose from. */
    layout: 'grid' | 'list' | undefined;
  } & ReturnType<typeof useScheduleView>,
) => {
  const { items, clocks, layout, view } = props;
  const { setClocks, setLayout, setFilter } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const choices = useMemo(
    () =>
      SCHEDULE_FILTERS.map(filter => ({
        filter,
        values: valuesOf(items, filter),
      })),
    [items],
  );
  const hasTimes = items.some(({ startTime }) => startTime);

  const zone = () => {
    if (!hasTimes) {
      return null;
    }
    if (clocks.event && clocks.reader) {
      return (
        <ToggleButtonGroup
          className={styles.zones}
          aria-label={t('schedule.zone')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view.clocks]}
          onSelectionChange={keys =>
            setClocks(keys.has('reader') ? 'reader' : 'event')
          }
        >
          <ToggleButton id="event">
            {t('schedule.eventZone', { zone: clocks.event })}
          </ToggleButton>
          <ToggleButton id="reader">
            {t('schedule.readerZone', { zone: clocks.reader.name })}
          </ToggleButton>
        </ToggleButtonGroup>
      );
    }
    return (
      <Text as="p" color="secondary" className={styles.note}>
        {clocks.event
          ? t('schedule.zoneIs', { zone: clocks.event })
          : t('schedule.zoneUnknown')}
      </Text>
    );
  };

  return (
    <div className={styles.toolbar}>
      {zone()}
      <div className={styles.choices}>
        {choices.map(
          ({ filter, values }) =>
            (values.length > 1 || view.filters[filter] !== null) && (
              <FilterSelect
                key={filter}
                filter={filter}
                values={values}
                chosen={view.filters[filter]}
                onChange={value => setFilter(filter, value)}
              />
            ),
        )}
        {layout && (
          <ToggleButtonGroup
            aria-label={t('schedule.view')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[layout]}
            onSelectionChange={keys =>
              setLayout(keys.has('list') ? 'list' : 'grid')
            }
          >
            <ToggleButton id="grid">{t('schedule.grid')}</ToggleButton>
            <ToggleButton id="list">{t('schedule.list')}</ToggleButton>
          </ToggleButtonGroup>
        )}
      </div>
    </div>
  );
};
