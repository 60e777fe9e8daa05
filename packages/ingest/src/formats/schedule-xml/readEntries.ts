import {
  calendarDay,
  clockOf,
  emptySession,
  eventDates,
  joinAbstracts,
  levelOf,
  languageOf,
  minutesOf,
  plainAbstract,
  speakersOf,
  timesOf,
  UNKNOWN_EVENT,
  type Schedule,
  type Session,
} from '../../schedule';
import {
  attributeOf,
  childOf,
  childrenOf,
  contentOf,
  textIn,
  type XmlElement,
} from './xmlTree';

/** Entries that are breaks name all rooms at once. */
function roomOf(entry: XmlElement): string | null {
  const rooms = childrenOf(entry, 'room').flatMap(
    room => contentOf(room) ?? [],
  );
  return rooms.join(', ').replace(/\s+/g, ' ') || null;
}

/** Speakers by their profiles: one person may stand under two spellings, two people under one name. */
function speakersIn(entry: XmlElement): Array<{ id: string; name: string }> {
  return childrenOf(childOf(entry, 'speakers'), 'speaker').flatMap(speaker => {
    const name = textIn(speaker, 'name') ?? contentOf(speaker);
    return name ? [{ id: attributeOf(speaker, 'id') ?? name, name }] : [];
  });
}

/**
 * Reads the dialect of EuroPython's sites (`schedule/day/entry`), which has the root element of the others and nothing else
 * of theirs: no conference, times without a colon, minutes, breaks as entries that nobody gives.
 *
 * @param lines where the entries stand
 *
 * @internal
 */
export function readEntries(
  root: XmlElement,
  lines: number[],
): { schedule: Schedule; untitled: number } {
  const sessions: Session[] = [];
  const people = new Set<string>();
  const dates: string[] = [];
  let entries = 0;
  for (const day of childrenOf(root, 'day')) {
    const date = timesOf(attributeOf(day, 'date')).day;
    if (date) dates.push(date);
    for (const entry of childrenOf(day, 'entry')) {
      const line = lines[entries] ?? null;
      entries += 1;
      const title = textIn(entry, 'title');
      if (!title) continue;
      const speakers = speakersIn(entry);
      speakers.forEach(({ id }) => people.add(id));
      const start = clockOf(textIn(entry, 'start'));
      const topics = childrenOf(childOf(entry, 'topics'), 'topic');
      sessions.push({
        ...emptySession(title, 'schedule-xml-entry'),
        id: attributeOf(entry, 'id'),
        abstract: joinAbstracts(
          plainAbstract(contentOf(childOf(entry, 'abstract'))),
          plainAbstract(contentOf(childOf(entry, 'description'))),
        ),
        speakers: speakersOf(speakers.map(({ name }) => name)),
        kind: textIn(entry, 'category'),
        day: date && calendarDay(date, start, null),
        start,
        duration: minutesOf(textIn(entry, 'duration')),
        room: roomOf(entry),
        track: topics.flatMap(topic => contentOf(topic) ?? [])[0] ?? null,
        language: languageOf(textIn(entry, 'language')),
        level: levelOf(textIn(entry, 'audience')),
        line,
        fields: {
          title: 'entry/title',
          speakers: 'entry/speakers/speaker',
          day: 'day/@date',
          start: 'entry/start',
        },
      });
    }
  }
  return {
    untitled: entries - sessions.length,
    schedule: {
      event: {
        ...UNKNOWN_EVENT,
        ...eventDates({ start: null, end: null, length: null }, dates),
      },
      sessions,
      speakers: people.size,
    },
  };
}
