import type { TalkEntityV1alpha1 } from '@lectern/backstage-plugin-learn-common';
import { yearOf } from '../../lib/dates';

/**
 * Talks under one heading.
 *
 * @internal
 */
export type TalkGroup = {
  /** A date, a year, or nothing for talks without a date. */
  key: string | undefined;
  talks: TalkEntityV1alpha1[];
};

const byTitle = (talk: TalkEntityV1alpha1) =>
  talk.metadata.title ?? talk.metadata.name;

/**
 * The talks of an event by its days in their order, each day in the order of
 * its schedule; those of an organization by year, the latest first. Talks
 * without a date come last.
 *
 * @internal
 */
export function groupTalks(
  talks: TalkEntityV1alpha1[],
  by: 'day' | 'year',
): TalkGroup[] {
  const groups = new Map<string | undefined, TalkEntityV1alpha1[]>();
  for (const talk of talks) {
    const key = by === 'day' ? talk.spec.date : yearOf(talk.spec.date);
    groups.set(key, [...(groups.get(key) ?? []), talk]);
  }
  const direction = by === 'day' ? 1 : -1;
  return [...groups]
    .map(([key, members]) => ({
      key,
      talks: members.sort(
        (a, b) =>
          direction * (when(a) < when(b) ? -1 : Number(when(a) > when(b))) ||
          byTitle(a).localeCompare(byTitle(b)),
      ),
    }))
    .sort((a, b) => {
      if (!a.key || !b.key) {
        return Number(!a.key) - Number(!b.key);
      }
      return direction * (a.key < b.key ? -1 : 1);
    });
}

function when({ spec }: TalkEntityV1alpha1): string {
  return `${spec.date ?? ''} ${spec.startTime ?? ''}`;
}

/**
 * Whether all the words are in a talk's title, or among its speakers,
 * organizations and topics.
 *
 * @internal
 */
export function hasWords(talk: TalkEntityV1alpha1, words: string): boolean {
  const { metadata, spec } = talk;
  const text = [
    byTitle(talk),
    ...(spec.presenters ?? []).flatMap(({ name, organization }) => [
      name,
      organization ?? '',
    ]),
    ...(spec.topics ?? []).map(topic => topic.replaceAll('-', ' ')),
    metadata.name,
  ]
    .join(' ')
    .toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}
