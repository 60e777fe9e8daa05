import type { Speaker } from '../../model';
import { cleanName, readSpeakersOnly } from '../../sched';
import type { CalendarEntry } from './calendarEntry';
import { type CalendarProperty, propertyOf, textOf } from './calendarText';
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
const NAME_LIKE = /^\p{L}[\p{L}\p{M}.'’`"“”() -]{1,70}$/u;

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

const HEADING =
  /^\s*(?:speakers?|presenters?|presented by|hosts?|vortragende[rn]?|referent(?:in|en)?|intervenants?|ponentes?|relator[ei])\s*:\s*(.*)$/i;
const BLOCK = /<(p|ul|ol|div|h[1-6]|blockquote|pre|table)\b/i;

/** The lines of a text at the top of it: none of those within a paragraph or a list of HTML. */
function linesOutsideHtml(lines: string[]): string[] {
  let closing: string | null = null;
  return lines.filter(line => {
    const opens = closing ?? BLOCK.exec(line)?.[1].toLowerCase();
    if (!opens) return true;
    closing = line.toLowerCase().includes(`</${opens}>`) ? null : opens;
    return false;
  });
}

/**
 * Names in the description, behind "Speaker:" or in the lines below "Speakers:".
 *
 * @internal
 */
export function speakersInDescription({
  component,
}: CalendarEntry): NamedSpeakers {
  const lines = (textOf(component, 'description') ?? '').split('\n');
  const at = lines.findIndex(line => HEADING.test(line));
  if (at < 0) return { speakers: [], named: [] };
  const inline = HEADING.exec(lines[at])?.[1].trim();
  if (inline) {
    const list = readableText(inline);
    const speakers = readSpeakersOnly(list) ?? [];
    return { speakers, named: speakers.map(({ name }) => name) };
  }
  const named = linesOutsideHtml(lines.slice(at + 1))
    .map(line => cleanName(readableText(line)))
    .filter(
      line =>
        NAME_LIKE.test(line) &&
        /^\p{Lu}/u.test(line) &&
        line.split(' ').length <= 5 &&
        !/^hosted by\b|\.$/i.test(line),
    );
  return {
    speakers: named.map(name => ({ name, organization: null })),
    named,
  };
}

/** Lines at the top of a description that say what stands in other properties. */
const ECHO =
  /^\s*(?:(?:section|kind|name|title|track|room|type)\s*:.*|https?:\/\/\S+|)$/i;

/** The description without the list of speakers and what tells nothing new. @internal */
export function withoutSpeakers(description: string): string {
  const lines = description.split('\n');
  const at = lines.findIndex(line => HEADING.test(line));
  const isInline = at >= 0 && Boolean(HEADING.exec(lines[at])?.[1]);
  const kept = lines.filter(
    (_, index) => at < 0 || (isInline ? index !== at : index < at),
  );
  const first = kept.findIndex(line => !ECHO.test(line));
  return first < 0 ? '' : kept.slice(first).join('\n');
}
