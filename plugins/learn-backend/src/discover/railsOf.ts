import type { Rail } from '@lectern/backstage-plugin-learn-common';
import { type IndexedTalk, SHORT_MINUTES, type TalkIndex } from '../database';

const RAIL_LENGTH = 12;
const MAX_TOPIC_RAILS = 4;
/** Fewer talks are no rail. */
const MIN_TOPIC_TALKS = 3;

/**
 * The rails of the first page; those without a talk are left out. Every rail but the new ones goes by rank.
 *
 * @param options.introductory - ids of topics to begin with
 * @param options.today - ISO 8601 date: talks that are still to come are not new ones
 *
 * @internal
 */
export function railsOf(
  { talks, titles }: Pick<TalkIndex, 'talks' | 'titles'>,
  options: { introductory: Set<string>; today: string },
): Rail[] {
  const recommended = rail('recommended', talks.filter(isRecommended));
  const first = [
    recommended,
    rail(
      'start-here',
      freshFirst(
        startHere(talks, options.introductory),
        new Set(recommended.talks),
      ),
    ),
    rail(
      'short',
      talks.filter(
        ({ minutes }) => minutes !== null && minutes <= SHORT_MINUTES,
      ),
    ),
  ];
  const shown = new Set(first.flatMap(({ talks: ids }) => ids));
  return [
    ...first,
    ...topicRails(talks, titles.topic, shown),
    rail('new', newest(talks, options.today)),
  ].filter(({ talkCount }) => talkCount > 0);
}

function rail(kind: Rail['kind'], talks: IndexedTalk[]): Rail {
  return {
    kind,
    topic: null,
    talkCount: talks.length,
    talks: talks.slice(0, RAIL_LENGTH).map(({ id }) => id),
  };
}

function isRecommended({ voices, pinned }: IndexedTalk): boolean {
  return pinned || voices > 0;
}

/** Talks for beginners, then those on topics to begin with. */
function startHere(
  talks: IndexedTalk[],
  introductory: Set<string>,
): IndexedTalk[] {
  const isForBeginners = ({ level }: IndexedTalk) => level === 'beginner';
  return [
    ...talks.filter(isForBeginners),
    ...talks.filter(
      talk =>
        !isForBeginners(talk) &&
        talk.topics.some(topic => introductory.has(topic)),
    ),
  ];
}

/** The same talks, those first that no rail before has: rails one below the other that look alike help nobody. */
function freshFirst(
  talks: IndexedTalk[],
  shown: ReadonlySet<string>,
): IndexedTalk[] {
  return [
    ...talks.filter(({ id }) => !shown.has(id)),
    ...talks.filter(({ id }) => shown.has(id)),
  ];
}

/** Talks of one day go by rank. */
function newest(talks: IndexedTalk[], today: string): IndexedTalk[] {
  const dated = talks.flatMap(talk =>
    talk.date !== null && talk.date <= today ? [{ talk, date: talk.date }] : [],
  );
  return dated
    .sort((a, b) => compareDates(b.date, a.date))
    .map(({ talk }) => talk);
}

function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Rails of the topics with the most recommended talks that no rail before has; such talks come first in them. So each rail
 * has something new to show.
 */
function topicRails(
  talks: IndexedTalk[],
  titles: Map<string, string>,
  shownBefore: Set<string>,
): Rail[] {
  const byTopic = new Map<string, IndexedTalk[]>();
  for (const talk of talks) {
    for (const topic of talk.topics) {
      const others = byTopic.get(topic);
      if (others) others.push(talk);
      else byTopic.set(topic, [talk]);
    }
  }
  const shown = new Set(shownBefore);
  const rails: Rail[] = [];
  while (rails.length < MAX_TOPIC_RAILS) {
    const [strongest] = [...byTopic]
      .filter(([, on]) => on.length >= MIN_TOPIC_TALKS)
      .map(([id, on]) => {
        const fresh = on.filter(talk => !shown.has(talk.id));
        return {
          id,
          on,
          fresh,
          recommended: fresh.filter(isRecommended).length,
        };
      })
      .filter(({ fresh }) => fresh.length > 0)
      .sort(
        (a, b) =>
          b.recommended - a.recommended ||
          b.fresh.length - a.fresh.length ||
          (a.id < b.id ? -1 : 1),
      );
    if (!strongest) break;
    const { id, on } = strongest;
    const topic = { id, title: titles.get(id) ?? id };
    const next = { ...rail('topic', freshFirst(on, shown)), topic };
    rails.push(next);
    byTopic.delete(id);
    for (const talk of next.talks) shown.add(talk);
  }
  return rails;
}
