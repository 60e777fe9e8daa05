import { Checkbox } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
import { SHORT_TALK, YES_FILTERS } from '../../lib/talksFilters';
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
  const countOf = (name: 'hasVideo' | 'hasSlides') =>
    facets[name].find(({ value }) => value === 'true')?.count ?? 0;

  const boxes = [
    ...YES_FILTERS.map(name => ({
      name,
      words: label({ name, value: 'true' }),
      count: countOf(name),
      isSelected: filters[name],
      set: (on: boolean) => setFilters(current => ({ ...current, [name]: on })),
    })),
    {
      name: 'maxDuration',
      words: label({ name: 'maxDuration', value: String(SHORT_TALK) }),
      count: undefined,
      isSelected: filters.maxDuration === SHORT_TALK,
      set: (on: boolean) =>
        setFilters(current => ({
          ...current,
          maxDuration: on ? SHORT_TALK : undefined,
        })),
    },
  ].filter(({ count, isSelected }) => isSelected || count !== 0);

  return (
    <div
      role="group"
      aria-label={t('talks.facet.more')}
      className={styles.group}
    >
      {boxes.map(({ name, words, count, isSelected, set }) => (
        <Checkbox
          key={name}
          className={styles.value}
          isSelected={isSelected}
          onChange={set}
        >
          <span className={styles.label}>{words}</span>{' '}
          {count !== undefined && (
            <span className={styles.count}>
              {t('talks.facet.count', { number: count })}
            </span>
          )}
        </Checkbox>
      ))}
    </div>
  );
};
