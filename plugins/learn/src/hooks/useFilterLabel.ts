import { useCallback, useRef } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
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
export function useFilterLabel(
  facets: ReadonlyArray<Facets | undefined>,
): (filter: ActiveFilter) => string {
  const { t } = useTranslationRef(learnTranslationRef);
  const typeName = useTalkTypeName();
  const levelName = useLevelName();
  const remembered = useRef(new Map<string, string>());

  for (const name of ['topic', 'event', 'organization', 'presenter'] as const) {
    for (const { value, label } of facets.flatMap(one => one?.[name] ?? [])) {
      remembered.current.set(`${name}:${value}`, label);
    }
  }

  return useCallback(
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
}
