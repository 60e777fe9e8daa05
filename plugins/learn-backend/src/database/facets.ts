import {
  type FacetName,
  type Facets,
  type FacetValue,
  MAX_FACET_VALUES,
  type NamedFacet,
  type TalkFacetResponse,
  type TalksFilter,
} from '@lectern/backstage-plugin-learn-common';
import { fold } from '../text';
import type { ValueOptions } from './FacetColumn';
import { foldedLabels } from './foldedLabels';
import {
  chosenFilters,
  type ChosenFilter,
  FACET_NAMES,
  filterValues,
} from './talkFilters';
import type { TalkIndex } from './TalkIndex';

/**
 * The talks of a query, and how many there are under every filter.
 *
 * @internal
 */
export interface CountedTalks {
  /** 1 at the places of the index whose talks every filter lets through. */
  shown: Uint8Array;
  totalItems: number;
  facets: Facets;
  /** The values of one filter whose labels hold a text. */
  valuesOf(
    name: NamedFacet,
    options: { text: string; limit: number },
  ): TalkFacetResponse;
}

/**
 * What there is for those who have the counts already.
 *
 * @internal
 */
export const NO_FACETS: Facets = {
  topic: [],
  event: [],
  organization: [],
  presenter: [],
  type: [],
  level: [],
  language: [],
  year: [],
  hasVideo: [],
  hasSlides: [],
  maxDuration: [],
};

/**
 * Which talks there are, and for each filter its values and how many talks each would give under all other filters.
 *
 * @param found - 1 at the places of talks with the words of the search; all where nothing is searched for
 *
 * @internal
 */
export function countTalks(
  index: TalkIndex,
  query: TalksFilter,
  found: Uint8Array | undefined,
): CountedTalks {
  const { talks, columns, titles } = index;
  const chosen = chosenFilters(index, query);
  const counters = FACET_NAMES.map(name => ({
    name,
    counter: columns[name].counter(),
  }));
  const shown = new Uint8Array(talks.length);
  let totalItems = 0;
  for (let place = 0; place < talks.length; place += 1) {
    if (found && found[place] === 0) continue;
    const { isShown, refusedBy } = judge(place, chosen);
    if (isShown) {
      shown[place] = 1;
      totalItems += 1;
    }
    for (const { name, counter } of counters) {
      // Under all other filters, the one that alone refuses the talk would give it
      if (isShown || refusedBy === name) counter.add(place);
    }
  }
  const labelled = (
    name: FacetName,
    options: ValueOptions,
    labels?: Map<string, string>,
  ): TalkFacetResponse => {
    const counted = counters
      .find(counter => counter.name === name)
      ?.counter.values(options);
    return {
      items: (counted?.values ?? []).map(
        ({ value, count }): FacetValue => ({
          value,
          label: labels?.get(value) ?? value,
          count,
        }),
      ),
      totalItems: counted?.total ?? 0,
    };
  };
  const facet = (name: FacetName, labels?: Map<string, string>) =>
    labelled(
      name,
      { limit: MAX_FACET_VALUES, always: filterValues(name, query) },
      labels,
    ).items;
  return {
    shown,
    totalItems,
    facets: {
      topic: facet('topic', titles.topic),
      event: facet('event', titles.event),
      organization: facet('organization', titles.organization),
      presenter: facet('presenter', titles.presenter),
      type: facet('type'),
      level: facet('level'),
      language: facet('language'),
      year: facet('year'),
      hasVideo: trueFirst(facet('hasVideo')),
      hasSlides: trueFirst(facet('hasSlides')),
      maxDuration: facet('maxDuration'),
    },
    valuesOf(name, { text, limit }) {
      const part = fold(text);
      const folded = foldedLabels(titles[name]);
      const matches = (value: string) =>
        (folded.get(value) ?? fold(value)).includes(part);
      return labelled(name, { limit, matches }, titles[name]);
    },
  };
}

/** Whether all filters let a talk through, or which one alone refuses it. */
function judge(
  place: number,
  chosen: ChosenFilter[],
): { isShown: boolean; refusedBy: FacetName | null } {
  let refused = 0;
  let refusedBy: FacetName | null = null;
  for (const { facet, lets } of chosen) {
    if (!lets(place)) {
      refused += 1;
      refusedBy = facet;
      if (refused > 1) return { isShown: false, refusedBy: null };
    }
  }
  return { isShown: refused === 0, refusedBy };
}

function trueFirst(values: FacetValue[]): FacetValue[] {
  return values.sort((a, b) => (a.value > b.value ? -1 : 1));
}
