import {
  type FacetName,
  type FacetValue,
  NAMED_FACETS,
  type NamedFacet,
} from '@lectern/backstage-plugin-learn-common';

/** @internal */
export function isNamedFacet(name: FacetName): name is NamedFacet {
  return NAMED_FACETS.some(known => known === name);
}

const LEVELS = ['beginner', 'intermediate', 'advanced'];

/**
 * The values of a filter in the order in which they are offered: years from
 * the latest, levels from the lowest, others as they come, most talks first.
 *
 * @internal
 */
export function sortedValues(
  name: FacetName,
  values: FacetValue[],
): FacetValue[] {
  switch (name) {
    case 'year':
      return [...values].sort((a, b) => Number(b.value) - Number(a.value));
    case 'level':
      return [...values].sort(
        (a, b) => LEVELS.indexOf(a.value) - LEVELS.indexOf(b.value),
      );
    default:
      return values;
  }
}

/**
 * Text without what readers do not type when they look for it: capitals and
 * accents.
 *
 * @internal
 */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');
}
