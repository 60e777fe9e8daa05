import { useEffect, useState } from 'react';
import { Button, Checkbox, CheckboxGroup, SearchField } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  type Facets,
  MAX_FACET_VALUES,
} from '@lectern/backstage-plugin-learn-common';
import { useFacetSearch } from '../../hooks/useFacetSearch';
import { folded, isNamedFacet, sortedValues } from '../../lib/facetValues';
import type { ValueFilter } from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import { FacetNews } from './FacetNews';
import type { FiltersProps } from './types';
import styles from './FacetGroup.module.css';

/** Values shown before the rest is folded away. */
const SHOWN = 7;

/** From this many values on there is a field to find one by. */
const FINDABLE = 15;

/**
 * The values of one filter with the number of talks each would leave. Chosen
 * values stay, whatever their number, so that they can be dropped here. Where
 * there are more values than a page of talks brings, the field finds them all.
 *
 * @internal
 */
export const FacetGroup = (
  props: FiltersProps & { name: ValueFilter; facets: Facets },
) => {
  const { name, facets, filters, setFilters, label, remember } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');

  // Links may name a value by its label, as people are known by their names.
  const valueOf = (choice: string) =>
    facets[name].find(({ value, label: title }) =>
      [value, title].includes(choice),
    )?.value ?? choice;
  const selected = filters[name].map(valueOf);
  const known = new Set(facets[name].map(({ value }) => value));
  const values = [
    ...sortedValues(name, facets[name]),
    ...selected
      .filter(value => !known.has(value))
      .map(value => ({ value, count: 0 })),
  ].map(value => ({ ...value, title: label({ name, value: value.value }) }));
  const toggle = (changed: string[]) =>
    setFilters(current => {
      const chosen = current[name].map(valueOf);
      return {
        ...current,
        [name]: [
          ...chosen.filter(value => !changed.includes(value)),
          ...changed.filter(value => !chosen.includes(value)),
        ],
      };
    });
  const foldable = values.length > SHOWN;
  const findable = values.length > FINDABLE;
  const sought = findable ? folded(words.trim()) : '';

  // Maybe: there may be exactly as many as are given.
  const hasOthers =
    isNamedFacet(name) && facets[name].length >= MAX_FACET_VALUES;
  const searched = useFacetSearch(
    hasOthers ? name : undefined,
    filters,
    sought,
  );
  const found = hasOthers && !searched.error ? searched.found : undefined;
  const others = found?.items;
  useEffect(() => {
    if (others && isNamedFacet(name)) {
      remember(name, others);
    }
  }, [name, others, remember]);

  if (!values.length) {
    return null;
  }
  const filter = t(`talks.facet.${name}`);
  const findIn = others?.map(one => ({ ...one, title: one.label })) ?? values;
  const isSought = ({ title }: { title: string }) =>
    // The backend knows more ways to write a name than the browser does.
    found?.words === sought || folded(title).includes(sought);
  const visible = sought
    ? findIn.filter(isSought)
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
        onChange={chosen =>
          // What is shown here may be one choice behind: only what changed counts.
          toggle(
            [...new Set([...chosen, ...selected])].filter(
              value => chosen.includes(value) !== selected.includes(value),
            ),
          )
        }
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
        <FacetNews
          words={sought && words.trim()}
          shown={visible.length}
          all={all}
          others={hasOthers ? searched : undefined}
        />
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
    </div>
  );
};
