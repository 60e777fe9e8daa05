import { useState } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  SearchField,
  Text,
} from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
import { folded, sortedValues } from '../../lib/facetValues';
import type { ActiveFilter, ValueFilter } from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import styles from './FacetGroup.module.css';

/** Values shown before the rest is folded away. */
const SHOWN = 7;

/** From this many values on there is a field to find one by. */
const FINDABLE = 15;

/** The backend gives this many values of a filter at most. */
const MOST_GIVEN = 100;

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
  const [words, setWords] = useState('');

  // Links may name a value by its label, as people are known by their names.
  const selected = chosen.map(
    choice =>
      facets[name].find(({ value, label: title }) =>
        [value, title].includes(choice),
      )?.value ?? choice,
  );
  const known = new Set(facets[name].map(({ value }) => value));
  const values = [
    ...sortedValues(name, facets[name]),
    ...selected
      .filter(value => !known.has(value))
      .map(value => ({ value, count: 0 })),
  ].map(value => ({ ...value, title: label({ name, value: value.value }) }));
  if (!values.length) {
    return null;
  }
  const filter = t(`talks.facet.${name}`);
  const foldable = values.length > SHOWN;
  const findable = values.length > FINDABLE;
  const sought = findable ? folded(words.trim()) : '';
  const found = values.filter(({ title }) => folded(title).includes(sought));
  const visible = sought
    ? found
    : values.filter(
        ({ value }, i) => all || i < SHOWN || selected.includes(value),
      );

  return (
    <div className={styles.group}>
      {/* What is chosen and not seen here stays chosen. */}
      <CheckboxGroup
        className={styles.values}
        data-long={all || sought ? true : undefined}
        label={filter}
        value={selected}
        onChange={onChange}
      >
        {findable && (
          <SearchField
            size="small"
            className={styles.find}
            aria-label={t('talks.facet.find', { filter })}
            placeholder={t('talks.facet.find', { filter })}
            value={words}
            onChange={setWords}
          />
        )}
        {visible.map(({ value, title, count }) => (
          <Checkbox key={value} value={value} className={styles.value}>
            <span className={styles.label} dir="auto">
              {title}
            </span>{' '}
            <span className={styles.count}>
              {t('talks.facet.count', { number: count })}
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {findable && (
        <Text
          as="p"
          role="status"
          variant="body-small"
          color="secondary"
          className={styles.found}
        >
          {sought && found.length === 0
            ? t('talks.facet.noneFound', { words: words.trim() })
            : ''}
        </Text>
      )}
      {foldable && !sought && (
        <Button
          variant="tertiary"
          className={styles.fold}
          aria-expanded={all}
          aria-label={
            all
              ? t('filters.showFewerOf', { filter })
              : t('filters.showAllOf', { number: values.length, filter })
          }
          onPress={() => setAll(!all)}
        >
          {all
            ? t('filters.showFewer')
            : t('filters.showAll', { number: values.length })}
        </Button>
      )}
      {values.length >= MOST_GIVEN && (all || sought) && (
        <Text
          as="p"
          variant="body-small"
          color="secondary"
          className={styles.found}
        >
          {t('talks.facet.mostOnly', { number: values.length })}
        </Text>
      )}
    </div>
  );
};
