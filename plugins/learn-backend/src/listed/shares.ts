import type {
  Counted,
  Reference,
  YearCount,
} from '@lectern/backstage-plugin-learn-common';
import type { IndexedTalk, TalkIndex } from '../database';

/**
 * What talks share: how many of them there are for each value, most talks first.
 *
 * @internal
 */
export function sharesOf(
  { titles }: Pick<TalkIndex, 'titles'>,
  talks: IndexedTalk[],
  of: 'topic' | 'organization' | 'presenter',
): Counted<Reference>[] {
  const counts = new Map<string, number>();
  for (const talk of talks) {
    for (const id of talk[`${of}s`]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, talkCount]) => ({
      id,
      title: titles[of].get(id) ?? id,
      talkCount,
    }))
    .sort((a, b) => b.talkCount - a.talkCount || (a.id < b.id ? -1 : 1));
}

/**
 * How many talks there were in each year, the earliest first.
 *
 * @internal
 */
export function yearsOf(talks: IndexedTalk[]): YearCount[] {
  const counts = new Map<string, number>();
  for (const { year } of talks) {
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([year, talkCount]) => ({ year: Number(year), talkCount }))
    .sort((a, b) => a.year - b.year);
}
