import { Checkbox } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
import {
  SHORT_TALK,
  YES_FILTERS,
  type YesFilter,
} from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import type { FiltersProps } from './types';
import styles from './FacetGroup.module.css';

/**
 * What a talk has or is: a video, slides, no more than a quarter of an hour.
 *
 * @internal
 */
export const BooleanFilters = (props: FiltersProps & { facets: Facets }) => {
  const { filters, setFilters, label, facets } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const countOf = (name: YesFilter | 'maxDuration', wanted: string) =>
    facets[name].find(({ value }) => value === wanted)?.count ?? 0;

  // What is shown here may be one choice behind, so that what is chosen counts.
  const boxes = [
    ...YES_FILTERS.map(name => ({
      name,
      words: label({ name, value: 'true' }),
      count: countOf(name, 'true'),
      isSelected: filters[name],
      toggle: () =>
        setFilters(current => ({ ...current, [name]: !current[name] })),
    })),
    {
      name: 'maxDuration',
      words: label({ name: 'maxDuration', value: String(SHORT_TALK) }),
      count: countOf('maxDuration', String(SHORT_TALK)),
      isSelected: filters.maxDuration === SHORT_TALK,
      toggle: () =>
        setFilters(current => ({
          ...current,
          maxDuration:
            current.maxDuration === SHORT_TALK ? undefined : SHORT_TALK,
        })),
    },
  ].filter(({ count, isSelected }) => isSelected || count !== 0);

  return (
    <div
      role="group"
      aria-label={t('talks.facet.more')}
      className={styles.group}
    >
      {boxes.map(({ name, words, count, isSelected, toggle }) => (
        <Checkbox
          key={name}
          className={styles.value}
          isSelected={isSelected}
          onChange={toggle}
        >
          <span className={styles.label}>{words}</span>{' '}
          <span className={styles.count}>
            {t('talks.facet.count', { number: count })}
          </span>
        </Checkbox>
      ))}
    </div>
  );
};
