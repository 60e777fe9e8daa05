import { useEffect, useRef } from 'react';
import { useAnalytics } from '@backstage/core-plugin-api';
import { activeFilters, type TalksFilters } from '../lib/talksFilters';

/**
 * Tells the portal's analytics that somebody searched or filtered, and how
 * many talks were found. What was typed, and the names of people, are not
 * told.
 *
 * @internal
 */
export function useTalksAnalytics(
  filters: TalksFilters,
  /** Once they are counted. */
  found: number | undefined,
): void {
  const analytics = useAnalytics();
  const told = useRef<TalksFilters>();
  useEffect(() => {
    if (found === undefined || told.current === filters) {
      return;
    }
    const before = new Set(
      told.current
        ? activeFilters(told.current).map(one => `${one.name}:${one.value}`)
        : [],
    );
    const added = activeFilters(filters).filter(
      ({ name, value }) => !before.has(`${name}:${value}`),
    );
    told.current = filters;
    for (const { name, value } of added) {
      if (name === 'query') {
        analytics.captureEvent('search', 'talks', {
          value: found,
          attributes: { words: value.split(/\s+/).length },
        });
      } else {
        analytics.captureEvent(
          'filter',
          name === 'presenter' ? name : `${name}:${value}`,
          { value: found },
        );
      }
    }
  }, [analytics, filters, found]);
}
