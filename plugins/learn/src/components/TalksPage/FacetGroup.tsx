import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
import type { ActiveFilter, ValueFilter } from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import styles from './FacetGroup.module.css';

/** Values shown before the rest is folded away. */
const SHOWN = 7;

/**
 * The values of one filter with the number of talks each would leave. Chosen
 * values stay, whatever their number, so that they can be dropped here.
 *
 * @internal
 */
export const FacetGroup = (props: {
  name: ValueFilter;
  facets: Facets;
  chosen: string[];
  label: (filter: ActiveFilter) => string;
  onChange: (values: string[]) => void;
}) => {
  const { name, facets, chosen, label, onChange } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [all, setAll] = useState(false);

  // Links may name a value by its label, as people are known by their names.
  const selected = chosen.map(
    choice =>
      facets[name].find(({ value, label: words }) =>
        [value, words].includes(choice),
      )?.value ?? choice,
  );
  const known = new Set(facets[name].map(({ value }) => value));
  const values = [
    ...facets[name],
    ...selected
      .filter(value => !known.has(value))
      .map(value => ({ value, count: 0 })),
  ];
  if (!values.length) {
    return null;
  }
  const visible = values.filter(
    ({ value }, i) => all || i < SHOWN || selected.includes(value),
  );
  const foldable = values.length > SHOWN;

  return (
    <div>
      <CheckboxGroup
        className={styles.values}
        data-all={all || undefined}
        label={t(`filters.${name}`)}
        value={selected}
        onChange={onChange}
      >
        {visible.map(({ value, count }) => (
          <Checkbox key={value} value={value} className={styles.value}>
            <span className={styles.label}>{label({ name, value })}</span>{' '}
            <span className={styles.count}>{count}</span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {foldable && (
        <Button
          variant="tertiary"
          className={styles.fold}
          aria-expanded={all}
          aria-label={
            all
              ? t('filters.showFewerOf', { filter: t(`filters.${name}`) })
              : t('filters.showAllOf', {
                  number: values.length,
                  filter: t(`filters.${name}`),
                })
          }
          onPress={() => setAll(!all)}
        >
          {all
            ? t('filters.showFewer')
            : t('filters.showAll', { number: values.length })}
        </Button>
      )}
    </div>
  );
};
