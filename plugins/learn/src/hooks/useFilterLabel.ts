import { useCallback, useRef } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  type Facets,
  type FacetValue,
  NAMED_FACETS,
  type NamedFacet,
} from '@lectern/backstage-plugin-learn-common';
import type { ActiveFilter } from '../lib/talksFilters';
import { learnTranslationRef } from '../translation';
import { languageName } from '../lib/talk';
import { useLevelName, useTalkTypeName } from './useValueNames';

/** `multi-tenancy` as words, where the backend has not told its title. */
const fromId = (id: string) => id.replace(/-/g, ' ');

/**
 * What a chosen filter is called. Labels of values are remembered, since a
 * value that no longer has a talk is no longer among the facets.
 *
 * @internal
 */
export function useFilterLabel(facets: ReadonlyArray<Facets | undefined>): {
  label: (filter: ActiveFilter) => string;
  /** Keeps labels of values that are among no facets. */
  remember: (name: NamedFacet, values: FacetValue[]) => void;
} {
  const { t } = useTranslationRef(learnTranslationRef);
  const typeName = useTalkTypeName();
  const levelName = useLevelName();
  const remembered = useRef(new Map<string, string>());

  const remember = useCallback((name: NamedFacet, values: FacetValue[]) => {
    for (const { value, label: title } of values) {
      remembered.current.set(`${name}:${value}`, title);
    }
  }, []);
  for (const name of NAMED_FACETS) {
    remember(
      name,
      facets.flatMap(one => one?.[name] ?? []),
    );
  }

  const label = useCallback(
    (filter: ActiveFilter) => {
      switch (filter.name) {
        case 'query':
          return t('filters.words', { words: filter.value });
        case 'hasVideo':
        case 'hasSlides':
          return t(`talks.facet.${filter.name}`);
        case 'maxDuration':
          return t('talks.facet.maxDuration', { count: Number(filter.value) });
        case 'type':
          return typeName(filter.value);
        case 'level':
          return levelName(filter.value);
        case 'language':
          return languageName(filter.value);
        case 'year':
          return filter.value;
        case 'presenter':
          return (
            remembered.current.get(`presenter:${filter.value}`) ?? filter.value
          );
        default:
          return (
            remembered.current.get(`${filter.name}:${filter.value}`) ??
            fromId(filter.value)
          );
      }
    },
    [t, typeName, levelName],
  );
  return { label, remember };
}
