import { fullAddress, mediaOf } from '../../media';
import type { Media } from '../../model';
import {
  calendarDay,
  clockOf,
  emptySession,
  eventDates,
  joinAbstracts,
  languageOf,
  minutesOf,
  plainAbstract,
  speakersOf,
  timesOf,
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

/** What holds for all events of a file. */
interface Context {
  base: string | undefined;
  dayChange: string | null;
  /** Lines of the events, in order. */
  lines: number[];
  people: Set<string>;
}

function linksOf(event: XmlElement, base: string | undefined) {
  return [
    ...childrenOf(childOf(event, 'links'), 'link'),
    ...childrenOf(childOf(event, 'attachments'), 'attachment'),
  ].flatMap(link => {
    const url = fullAddress(
      attributeOf(link, 'href') ?? contentOf(link) ?? textIn(link, 'url'),
      base,
    );
    const title = contentOf(link) ?? textIn(link, 'title');
    return url ? [{ url, title, type: attributeOf(link, 'type') }] : [];
  });
}

/** Elements that hold the address of the recording itself. */
const RECORDINGS = ['video_download_url', 'video', 'recording_url'];

function mediaIn(event: XmlElement, base: string | undefined): Media[] {
  const recordings = RECORDINGS.flatMap(name => {
    const url = fullAddress(textIn(event, name), base);
    return url ? [mediaOf('video', url)] : [];
  });
  // FOSDEM says of attachments what they are.
  const slides = linksOf(event, base)
    .filter(({ type, url }) => type === 'slides' && !/\.zip$/i.test(url))
    .map(({ url }) => mediaOf('slides', url));
  return [...recordings, ...slides];
}

/** Older files number their events, or give all the number 0. */
function idOf(event: XmlElement): string | null {
  const guid = attributeOf(event, 'guid');
  if (guid) return guid;
  const id = attributeOf(event, 'id');
  return id && id !== '0' ? id : attributeOf(event, 'code');
}

function namesOf(event: XmlElement): string[] {
  return childrenOf(childOf(event, 'persons'), 'person').flatMap(
    person => contentOf(person) ?? textIn(person, 'name') ?? [],
  );
}

function sessionOf(
  event: XmlElement,
  day: string | null,
  room: string | null,
  { base, dayChange, lines, people }: Context,
  index: number,
): Session | null {
  const title = textIn(event, 'title');
  if (!title) return null;
  const names = namesOf(event);
  names.forEach(name => people.add(name));
  const start = clockOf(textIn(event, 'start'));
  const dated = timesOf(textIn(event, 'date'));
  const guid = attributeOf(event, 'guid');
  return {
    ...emptySession(title, 'schedule-xml'),
    id: idOf(event),
    externalIds: guid && guid.length >= 8 ? [`c3voc-guid:${guid}`] : [],
    subtitle: textIn(event, 'subtitle'),
    abstract: joinAbstracts(
      plainAbstract(contentOf(childOf(event, 'abstract'))),
      plainAbstract(contentOf(childOf(event, 'description'))),
    ),
    speakers: speakersOf(names),
    kind: textIn(event, 'type'),
    day: dated.day ?? (day && calendarDay(day, start, dayChange)),
    start: dated.start ?? start,
    startsAt: dated.startsAt,
    duration: minutesOf(textIn(event, 'duration')),
    room: textIn(event, 'room') ?? room,
    track: textIn(event, 'track'),
    language: languageOf(textIn(event, 'language')),
    url: fullAddress(textIn(event, 'url'), base),
    links: linksOf(event, base),
    media: mediaIn(event, base),
    line: lines[index] ?? null,
    fields: {
      title: 'event/title',
      speakers: 'event/persons/person',
      day: dated.day ? 'event/date' : 'day/@date',
      start: dated.start ? 'event/date' : 'event/start',
      url: 'event/url',
      video: RECORDINGS.map(name => `event/${name}`).join(', '),
      slides: 'event/attachments/attachment',
    },
  };
}

/**
 * Reads the sessions of a schedule in the format that pentabarf began and frab, pretalx, the c3voc's hub and FOSDEM write.
 *
 * The schema is the c3voc's (`https://github.com/voc/schedule`, `validator/xsd/schedule.xml.xsd`); what is in use differs:
 * events without rooms around them, without `date`, with the number 0 for an id, with HTML or Markdown in their abstracts.
 *
 * @param base the address the file was read from
 * @param lines where the events stand
 *
 * @internal
 */
export function readEvents(
  root: XmlElement,
  base: string | undefined,
  lines: number[],
): { schedule: Schedule; untitled: number } {
  const conference = childOf(root, 'conference');
  const own = fullAddress(textIn(conference, 'base_url'), base);
  const context: Context = {
    base: own ?? base,
    dayChange: textIn(conference, 'day_change'),
    lines,
    people: new Set(),
  };
  const sessions: Session[] = [];
  let events = 0;
  const add = (event: XmlElement, day: string | null, room: string | null) => {
    const session = sessionOf(event, day, room, context, events);
    if (session) sessions.push(session);
    events += 1;
  };
  const days = childrenOf(root, 'day');
  for (const day of days) {
    const date = attributeOf(day, 'date');
    // In some files events stand right below the day, in others below its rooms.
    childrenOf(day, 'event').forEach(event => add(event, date, null));
    for (const room of childrenOf(day, 'room')) {
      const name = attributeOf(room, 'name');
      childrenOf(room, 'event').forEach(event => add(event, date, name));
    }
  }
  const place = [textIn(conference, 'venue'), textIn(conference, 'city')];
  return {
    untitled: events - sessions.length,
    schedule: {
      event: {
        title: textIn(conference, 'title') ?? textIn(conference, 'acronym'),
        ...eventDates(
          {
            start: textIn(conference, 'start'),
            end: textIn(conference, 'end'),
            length: textIn(conference, 'days'),
          },
          days.flatMap(day => attributeOf(day, 'date') ?? []),
        ),
        timezone: textIn(conference, 'time_zone_name'),
        location: place.filter(Boolean).join(', ') || null,
        website: fullAddress(textIn(conference, 'url'), base),
        playlist: null,
      },
      sessions,
      speakers: context.people.size,
    },
  };
}
