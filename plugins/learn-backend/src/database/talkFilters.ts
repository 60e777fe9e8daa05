import type {
  FacetName,
  TalksFilter,
} from '@lectern/backstage-plugin-learn-common';
import { personKey } from '../text';
import type { IndexedTalk, TalkIndex } from './TalkIndex';

const NONE: string[] = [];

/**
 * Minutes that a short talk takes at most: the one length that talks are counted by.
 *
 * @internal
 */
export const SHORT_MINUTES = 15;

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
  maxDuration: talk =>
    isNoLongerThan(SHORT_MINUTES, talk) ? [String(SHORT_MINUTES)] : NONE,
};

function isNoLongerThan(
  most: number,
  { minutes }: Pick<IndexedTalk, 'minutes'>,
): boolean {
  return minutes !== null && minutes <= most;
}

/** @internal */
export const FACET_NAMES = Object.keys(TALK_VALUES) as FacetName[];

/**
 * The values of a filter that are asked for, as they are stored.
 *
 * @internal
 */
export function filterValues(name: FacetName, query: TalksFilter): string[] {
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
  facet: FacetName;
  /** Whether it lets the talk at a place of the index through. */
  lets: (place: number) => boolean;
}

/** @internal */
export function chosenFilters(
  { talks, columns }: TalkIndex,
  query: TalksFilter,
): ChosenFilter[] {
  return FACET_NAMES.flatMap((facet): ChosenFilter[] => {
    const values = filterValues(facet, query);
    if (values.length === 0) return [];
    // Of all lengths that may be asked for, the column knows one
    const lets =
      facet === 'maxDuration'
        ? (place: number) => isNoLongerThan(Number(values[0]), talks[place])
        : columns[facet].matcher(values);
    return [{ facet, lets }];
  });
}
