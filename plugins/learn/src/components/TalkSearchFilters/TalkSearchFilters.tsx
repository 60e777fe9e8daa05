import { useCallback, useEffect, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { SearchFilter, useSearch } from '@backstage/plugin-search-react';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { learnTranslationRef } from '../../translation';

/** Filters with the values that Learn knows; the documents have fields of the same names. */
const NAMES = ['topic', 'event', 'organization', 'year'] as const;

const ALL_NAMES: readonly string[] = [...NAMES, 'hasVideo'];

/**
 * How the filters of talks show themselves.
 *
 * @public
 */
export interface TalkSearchFiltersProps {
  /** Class of each of them. */
  className?: string;
}

const Filters = ({ className }: TalkSearchFiltersProps) => {
  const api = useApi(learnApiRef);
  const { t } = useTranslationRef(learnTranslationRef);
  // One question for all filters; asked again where it failed.
  const facets = useMemo(() => {
    let asked: Promise<Facets> | undefined;
    return () => {
      asked ??= api.talks({ limit: 1 }).then(
        page => page.facets,
        error => {
          asked = undefined;
          throw error;
        },
      );
      return asked;
    };
  }, [api]);
  const valuesOf = useCallback(
    (name: (typeof NAMES)[number]) => async () =>
      (await facets())[name].map(({ value, label }) => ({ value, label })),
    [facets],
  );
  const values = useMemo(
    () => NAMES.map(name => ({ name, load: valuesOf(name) })),
    [valuesOf],
  );
  return (
    <>
      {values.map(({ name, load }) => (
        <SearchFilter.Select
          key={name}
          className={className}
          name={name}
          label={t(`portalSearch.${name}`)}
          values={load}
        />
      ))}
      <SearchFilter.Select
        className={className}
        name="hasVideo"
        label={t('portalSearch.video')}
        values={[
          { value: 'true', label: t('portalSearch.withVideo') },
          { value: 'false', label: t('portalSearch.withoutVideo') },
        ]}
      />
    </>
  );
};

/**
 * Filters of the portal's search for talks: topic, event, organization, year
 * and video. They stand there while talks alone are searched, and let go of
 * what was chosen when that ends.
 *
 * @public
 */
export const TalkSearchFilters = (props: TalkSearchFiltersProps) => {
  const { types, filters, setFilters } = useSearch();
  const ofTalks = types.length === 1 && types[0] === 'talk';
  const isLeft =
    !ofTalks && Object.keys(filters).some(name => ALL_NAMES.includes(name));
  useEffect(() => {
    if (isLeft) {
      setFilters(all =>
        Object.fromEntries(
          Object.entries(all).filter(([name]) => !ALL_NAMES.includes(name)),
        ),
      );
    }
  }, [isLeft, setFilters]);
  return ofTalks ? <Filters {...props} /> : <></>;
};
