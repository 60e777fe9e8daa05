import type { ResolvedEvent, ResolvedTalk } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import type { TopicIndex, WrittenText } from '../topics/TopicIndex';
import { chooseEvent } from './chooseEvent';
import type { Entry } from './entries';
import type { EventNode } from './eventNodes';
import {
  choose,
  chooseSpeakers,
  chooseTitle,
  chooseType,
  mediaOf,
  urlsOf,
  type Chosen,
} from './fields';
import { localTime } from './localTime';
import { compare, sortedUnique } from './normalise';
import { sharedEvidence } from './sharedEvidence';

/** What the talks of an input refer to. @internal */
export interface References {
  events: ReadonlyMap<EventNode, ResolvedEvent>;
  organizations: OrganizationIndex;
  topics: TopicIndex;
}

/** A talk before it is named and its recommendations are weighed. @internal */
export type UnnamedTalk = Omit<
  ResolvedTalk,
  'name' | 'previousNames' | 'recommendations' | 'voices' | 'score'
>;

/**
 * What the mentions of one talk say together.
 *
 * @param entries - Sorted by mention id.
 * @internal
 */
export function describeTalk(
  entries: readonly Entry[],
  { events, organizations, topics }: References,
): UnnamedTalk {
  const evidence: Record<string, string> = {};
  const shared = sharedEvidence(entries);
  const take = <T>(field: string, chosen: Chosen<T> | null): T | null => {
    if (!chosen) return null;
    evidence[field] = chosen.entry.mention.id;
    return chosen.value;
  };
  const longest = (a: string, b: string) => b.length - a.length;

  const title = chooseTitle(entries);
  const event = chooseEvent(entries);
  const node = take('event', event);
  const speakers = chooseSpeakers(entries);
  if (speakers) evidence.presenters = speakers.mention.id;
  const presenters = presentersOf(speakers, entries, organizations);
  const { date, start } = whenGiven(entries, node, node && events.get(node));
  const abstract = choose(
    entries,
    e => e.mention.abstract?.trim() || null,
    longest,
  );
  const track = choose(entries, e => e.mention.track);
  const topicReasons = topics.reasonsFor(
    {
      title: { text: title.value, mention: title.entry.mention.id },
      track: written(track),
      abstract: written(abstract),
    },
    entries.flatMap(({ mention }) =>
      (mention.topics ?? []).map(topic => ({ topic, mention: mention.id })),
    ),
  );

  return {
    title: take('title', title) ?? title.value,
    type: take('type', chooseType(entries)) ?? 'talk',
    presenters,
    organizations: sortedUnique([
      ...presenters.flatMap(presenter => presenter.organization ?? []),
      ...namedBeside(speakers, organizations),
    ]),
    event: (node && events.get(node)?.name) ?? null,
    abstract: take('abstract', abstract),
    date: take('date', date),
    startTime: take('startTime', start),
    duration: take(
      'duration',
      choose(entries, e => e.mention.duration),
    ),
    language: take(
      'language',
      choose(entries, e => e.mention.language),
    ),
    level: take(
      'level',
      choose(entries, e => e.mention.level),
    ),
    room: take(
      'room',
      choose(entries, e => e.mention.room),
    ),
    track: take('track', track),
    topics: topicReasons.map(({ topic }) => topic),
    topicReasons,
    sameWork: [],
    pinned: false,
    hidden: false,
    corrected: [],
    media: mediaOf(entries),
    urls: urlsOf(entries),
    externalIds: sortedUnique(entries.flatMap(entry => entry.ids)),
    mentions: entries.map(entry => {
      const { mention, document } = entry;
      const shares = shared.get(entry);
      return {
        id: mention.id,
        source: document.source,
        title: mention.title,
        takeaway: mention.takeaway,
        line: mention.line,
        ...(shares && { shares }),
      };
    }),
    evidence,
  };
}

function written(chosen: Chosen<string> | null): WrittenText | null {
  return chosen && { text: chosen.value, mention: chosen.entry.mention.id };
}

/** Pages often give the time at which they were made for that of the talk, or that of their own zone. */
const isWeak = ({ mention }: Entry) => mention.rule === 'json-ld';

/** By all but the linked data of pages, and by these only where nothing else says. */
function chooseTime(
  entries: readonly Entry[],
  read: (entry: Entry) => string | null,
): Chosen<string> | null {
  return (
    choose(
      entries.filter(entry => !isWeak(entry)),
      read,
      compare,
    ) ?? choose(entries, read, compare)
  );
}

/** The first time it was given, where that was more than once. Day and time are those of one mention where it tells both. */
function whenGiven(
  entries: readonly Entry[],
  node: EventNode | null,
  event: ResolvedEvent | null | undefined,
): { date: Chosen<string> | null; start: Chosen<string> | null } {
  const dayOf = ({ mention }: Entry) =>
    localTime(mention, node)?.date ?? mention.day;
  const timeOf = ({ mention }: Entry) =>
    localTime(mention, node)?.time ?? mention.start;
  const date = chooseTime(entries, dayOf);
  const thatDay = date
    ? entries.filter(entry => (dayOf(entry) ?? date.value) === date.value)
    : entries;
  const [host] = entries.filter(entry => entry.event);
  return {
    date: date ?? (event && host ? onlyDayOf(event, host) : null),
    start: chooseTime(thatDay, timeOf),
  };
}

/** The day of an event that lasted one. */
function onlyDayOf(event: ResolvedEvent, entry: Entry): Chosen<string> | null {
  if (!event.startDate) return null;
  return event.endDate === null || event.endDate === event.startDate
    ? { value: event.startDate, entry }
    : null;
}

/** Somebody of "Heron Bank / Gull Wing" speaks for both. */
function namedBeside(
  chosen: Entry | null,
  organizations: OrganizationIndex,
): string[] {
  return (chosen?.mention.speakers ?? [])
    .flatMap(({ organization }) => organizations.idsOf(organization))
    .flatMap(id => organizations.byId(id)?.name ?? []);
}

/** The chosen list; where it leaves an affiliation, role or user open, another mention of the same person fills it. */
function presentersOf(
  chosen: Entry | null,
  entries: readonly Entry[],
  organizations: OrganizationIndex,
): ResolvedTalk['presenters'] {
  if (!chosen) return [];
  return chosen.mention.speakers.map((speaker, i) => {
    const { key } = chosen.people[i] ?? { key: '' };
    const same = key
      ? entries.flatMap(entry =>
          entry.mention.speakers.filter((_, j) => entry.people[j]?.key === key),
        )
      : [];
    const all = [speaker, ...same];
    const organization = all
      .map(s => organizations.find(s.organization)?.name)
      .find(Boolean);
    const role = all.map(s => s.role).find(Boolean);
    const user = all.map(s => s.user).find(Boolean);
    return {
      name: speaker.name,
      organization: organization ?? null,
      ...(role && { role }),
      ...(user && { user }),
    };
  });
}
