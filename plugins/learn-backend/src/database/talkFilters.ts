import type {
  FacetName,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import { personKey } from '../text';
import type { IndexedTalk, TalkIndex } from './TalkIndex';

const NONE: string[] = [];

function listOf(value: string | null): string[] {
  return value === null ? NONE : [value];
}

/**
 * Every filter of talks that has counts, and the values that a talk has.
 *
 * @internal
 */
export const TALK_VALUES: Record<FacetName, (talk: IndexedTalk) => string[]> = {
  topic: talk => talk.topics,
  event: talk => listOf(talk.event),
  organization: talk => talk.organizations,
  presenter: talk => talk.presenters,
  type: talk => [talk.type],
  level: talk => listOf(talk.level),
  language: talk => listOf(talk.language),
  year: talk => listOf(talk.year),
  hasVideo: talk => [String(talk.hasVideo)],
  hasSlides: talk => [String(talk.hasSlides)],
};

/** @internal */
export const FACET_NAMES = Object.keys(TALK_VALUES) as FacetName[];

/**
 * The values of a filter that are asked for, as they are stored.
 *
 * @internal
 */
export function filterValues(name: FacetName, query: TalksQuery): string[] {
  const asked = query[name] ?? NONE;
  if (!Array.isArray(asked)) return [String(asked)];
  return name === 'presenter' ? asked.map(personKey) : asked;
}

/**
 * A filter that somebody has chosen.
 *
 * @internal
 */
export interface ChosenFilter {
  /** Null for a filter without counts. */
  facet: FacetName | null;
  /** Whether it lets the talk at a place of the index through. */
  lets: (place: number) => boolean;
}

/** @internal */
export function chosenFilters(
  { talks, columns }: TalkIndex,
  query: TalksQuery,
): ChosenFilter[] {
  const chosen = FACET_NAMES.flatMap((facet): ChosenFilter[] => {
    const values = filterValues(facet, query);
    return values.length > 0
      ? [{ facet, lets: columns[facet].matcher(values) }]
      : [];
  });
  const { maxDuration } = query;
  if (maxDuration === undefined) return chosen;
  const isShort = (place: number) => {
    const { minutes } = talks[place];
    return minutes !== null && minutes <= maxDuration;
  };
  return [...chosen, { facet: null, lets: isShort }];
}
