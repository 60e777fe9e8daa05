import type { Speaker } from '../../model';
import { cleanName } from '../../sched';
import type { CalendarEntry } from './calendarEntry';
import { type CalendarProperty, propertyOf } from './calendarText';
import { readableText } from './calendarTitle';

/** Who speaks according to one slot of an entry, and whom the slot names, word for word. @internal */
export interface NamedSpeakers {
  speakers: Speaker[];
  named: string[];
}

const LONGEST_NAMES = 500;
/** More people than give a talk: it is a list of guests. */
const MOST_ATTENDEES = 12;
const HONORARY = /\s+(?:aka|alias|a\.k\.a\.)\s.*$|\s*\([^()]*\)$|\s+-=.*$/i;

/** Names in a slot for one: "A, B" and "A & B" are two where both have a first name and a surname. */
function peopleIn(text: string): Speaker[] {
  const given = readableText(text.slice(0, LONGEST_NAMES).replace(/\\n/g, ' '));
  const pieces = given.split(/ ?[,;] | (?:&|and|und|et|e|y) /);
  const areNames = pieces.every(
    piece => piece.includes(' ') && piece.length < 60,
  );
  return (areNames ? pieces : [given]).map(piece => ({
    name: cleanName(piece).replace(HONORARY, '').trim() || piece,
    organization: null,
  }));
}

/** What a calendar user is called; an address of mail or of a page is no name. */
function nameOf({ parameters, text }: CalendarProperty): string | null {
  const name = (parameters.get('cn') ?? text).trim();
  return !name || /@\S+\.\w|^(?:mailto|https?|urn|invalid):/i.test(name)
    ? null
    : name;
}

/**
 * People in ATTENDEE, as some programs name speakers. Who is asked to come, has answered, or is a room, is a guest.
 *
 * @internal
 */
export function attendees({ component }: CalendarEntry): NamedSpeakers {
  const found = component.properties.filter(
    ({ name, parameters }) =>
      name === 'attendee' &&
      parameters.has('cn') &&
      !parameters.has('partstat') &&
      !parameters.has('rsvp') &&
      !/^(?:room|resource|group)$/i.test(parameters.get('cutype') ?? ''),
  );
  const named = found.flatMap(attendee => nameOf(attendee) ?? []);
  return named.length > MOST_ATTENDEES
    ? { speakers: [], named: [] }
    : { speakers: named.flatMap(peopleIn), named };
}

/** The name in ORGANIZER; who that is the calendar as a whole tells. @internal */
export function organizer({ component }: CalendarEntry): NamedSpeakers {
  const property = propertyOf(component, 'organizer');
  const name = property && nameOf(property);
  return name
    ? { speakers: peopleIn(name), named: [name] }
    : { speakers: [], named: [] };
}

/**
 * Whether ORGANIZER names who speaks: it is another one from entry to entry. The one who keeps the calendar is the same in most.
 *
 * @internal
 */
export function organizersSpeak(entries: readonly CalendarEntry[]): boolean {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const name of organizer(entry).named)
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return counts.size >= 3 && Math.max(...counts.values()) <= all / 2;
}
