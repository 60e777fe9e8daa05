import type { Speaker, TalkType } from '../../model';
import {
  hasGivenName,
  isJobAt,
  NAME_PATTERN,
  readSpeakerList,
} from '../../people';
import { type InlineText, sliceInline } from '../inline';
import { hasMediaMark, isTalkUrl, withoutMediaMarks } from './mediaMarks';
import { dayIn } from './days';
import { withoutLinksBehind } from './entryLinks';
import { readOpening } from './entryOpening';
import {
  asOneLine,
  inLatin,
  schedLinkOf,
  withoutAddress,
  withoutBrackets,
  withoutTypeMark,
} from './entryText';
import { eventBehind } from './eventNames';
import { markedTitle } from './markedTitle';
import { namedFirst } from './namedFirst';
import { tellsWhatOneWillDo } from './willDo';
import { splitAround } from './splitAround';
import { splitPlain } from './splitPlain';
import { leadingLabel, typeOfLabel, typeOfTitle } from './talkTypes';
import { canBeTitle, cleanTitle } from './titles';
import { whenInside, withoutWhen } from './whenInside';

/**
 * What one line, item, cell or heading says of one talk, and what speaks for it being a talk.
 *
 * @internal
 */
export interface Entry {
  readonly title: string;
  readonly speakers: Speaker[];
  readonly takeaway: string | null;
  readonly type: TalkType | null;
  readonly start: string | null;
  /** ISO 8601, where the entry itself begins with a date. */
  readonly day: string | null;
  /** Canonical name, where the entry itself begins with an event's. */
  readonly event: string | null;
  /** Where the title stands in the inline text that was read. */
  readonly titleAt: { start: number; end: number };
  readonly evidence: {
    /** A link to a session's page, a recording or slides. */
    talkLink: boolean;
    /** "(video — slides)". */
    mediaMark: boolean;
    /** Speakers, with at least one affiliation. */
    affiliated: boolean;
    speakers: boolean;
    /** "Keynote: …", "… (Lightning talk)". */
    label: boolean;
    /** The entry names the event. */
    event: boolean;
    /** The title is set apart: linked, quoted, bold. */
    marked: boolean;
  };
}

/** "… @ Some Meetup w/ Ada Example". */
const WITH = /\s+w\/\s*([^@/]{4,80})$/iu;

/**
 * What the reader of an entry knows of its place.
 *
 * @internal
 */
export interface EntryOptions {
  /** The place is known to name the speaker before the title. */
  speakersFirst?: boolean;
  /** The place is known to set the speakers behind the title with a comma: "Title, Ada Example". */
  commaBeforeSpeakers?: boolean;
  /** The place holds titles and nothing else: they need not begin with a capital letter. */
  anyCase?: boolean;
  /** The place says nothing of a talk behind its title: a heading, a cell of titles. */
  titleOnly?: boolean;
  /** Of the document, for dates that name none. */
  year?: number | null;
}

/** "Talk 2: Ada Example - Mending Ropes", "Talk 3: Ada Example: Mending Ropes". */
const NAME_FIRST = new RegExp(`^(${NAME_PATTERN})(?::| [-–—]) `, 'u');
function opensWithName(text: string): boolean {
  const name = NAME_FIRST.exec(text)?.[1];
  return name !== undefined && hasGivenName(name);
}

/** Title, speakers and marks stand in the first part of an entry; what follows is taken as it is. */
const LONGEST_ENTRY = 1200;
/** Where a title stands that is not set apart; at the start where it was put together from parts. */
function placeOf(
  title: string,
  text: string,
  offset: number,
): { start: number; end: number } {
  const start = offset + Math.max(0, text.indexOf(title));
  return { start, end: start + title.length };
}

/** "“Some Words”: and what they mean": a title that only begins in quotation marks. */
const OPENS_IN_QUOTES = /^["“”«„][^"“”«»„]{2,80}["“”»][:,]?\s+\p{Ll}/u;

/** Entries by their text and place: what stands in a passage is read by itself and with its group, and again once the document is known. */
const readings = new WeakMap<InlineText, Map<string, Entry | undefined>>();

function keyOf(options: EntryOptions): string {
  const { year, speakersFirst, commaBeforeSpeakers, anyCase, titleOnly } =
    options;
  return [year, speakersFirst, commaBeforeSpeakers, anyCase, titleOnly].join();
}

/**
 * Reads one entry: a title with what stands around it. Undefined where no title can be found.
 * Whether the entry is a talk is for the reader to say, who knows the place.
 *
 * @internal
 */
export function readEntry(
  given: InlineText,
  options: EntryOptions = {},
): Entry | undefined {
  const place = keyOf(options);
  const known = readings.get(given) ?? new Map<string, Entry | undefined>();
  readings.set(given, known);
  if (!known.has(place)) known.set(place, read(given, options));
  return known.get(place);
}

function read(given: InlineText, options: EntryOptions): Entry | undefined {
  if (given.text.length > LONGEST_ENTRY) {
    const end = given.text.lastIndexOf(' ', LONGEST_ENTRY);
    const cut = end > 0 ? end : LONGEST_ENTRY;
    const entry = readEntry(sliceInline(given, 0, cut), options);
    const rest = given.text.slice(cut, cut + LONGEST_ENTRY);
    return (
      entry && { ...entry, takeaway: `${entry.takeaway ?? ''}${rest}`.trim() }
    );
  }
  const translated = inLatin(given);
  if (translated) return readEntry(translated, options);
  const opening = readOpening(given.text, options.year);
  const offset = opening.length;
  const firstLine = given.text.indexOf('\n');
  const entire = withoutBrackets(
    withoutLinksBehind(sliceInline(given, offset)),
  );
  const sched = schedLinkOf(entire);
  const apart =
    options.titleOnly && OPENS_IN_QUOTES.test(entire.text)
      ? undefined
      : markedTitle(entire);
  const when = whenInside(entire, apart?.end ?? 8, options.year ?? null);
  const inline = when ? withoutWhen(entire, when) : entire;
  const isWhole =
    apart?.start === 0 && apart.end >= inline.text.length && !apart.label;
  const marked =
    isWhole && (options.speakersFirst || options.commaBeforeSpeakers)
      ? undefined
      : apart;
  const { text } = inline;
  const held = eventBehind(
    (marked
      ? text.slice(marked.start, marked.end)
      : withoutAddress(text)
    ).replace(WITH, ''),
  );
  const split = marked
    ? splitAround(
        marked.label ? '' : text.slice(0, marked.start),
        held?.title ?? text.slice(marked.start, marked.end),
        text.slice(marked.end),
        sched,
      )
    : splitPlain(
        held?.title ??
          (firstLine > 0 ? asOneLine(text, options.titleOnly) : text),
        {
          ...options,
          speakersFirst:
            options.speakersFirst ||
            opening.event !== null ||
            (opening.isLabelled && opensWithName(text)),
        },
      );
  if (!split) return undefined;
  const first =
    held && split.speakers.length === 0 ? namedFirst(split.title) : undefined;
  if (first) {
    split.title = first.title;
    split.speakers = first.speakers;
  }
  const { bare, type: markedType } = withoutTypeMark(split.title);
  const afterTitle = /^\s*[([]\s*([\p{L} -]{4,24})\s*[)\]]/u.exec(
    marked ? text.slice(marked.end) : '',
  );
  const typeAfter = afterTitle ? typeOfLabel(afterTitle[1]) : undefined;
  const whole = cleanTitle(withoutMediaMarks(bare));
  const inside = held ? undefined : eventBehind(whole);
  const title = inside ? cleanTitle(inside.title) : whole;
  const event = opening.event ?? held?.event ?? inside?.event ?? null;
  if (
    !canBeTitle(title, { anyCase: options.anyCase || Boolean(apart) }) ||
    isJobAt(title) ||
    tellsWhatOneWillDo(title)
  )
    return undefined;
  const talkLink = given.spans.some(
    span => span.url !== undefined && isTalkUrl(span.url),
  );
  const guests = held ? WITH.exec(text)?.[1] : undefined;
  const speakers =
    [
      split.speakers,
      opening.speakers,
      (guests && readSpeakerList(guests)) || [],
    ].find(one => one.length > 0) ?? [];
  return {
    title,
    speakers,
    takeaway:
      split.takeaway
        .replace(/^[\s—–|:-]+/, '')
        .replace(/^\(?[\p{L} -]{4,24}\)[\s—–:-]*/u, lead =>
          typeAfter ? '' : lead,
        )
        .trim() || null,
    type:
      markedType ??
      typeAfter ??
      marked?.label ??
      typeOfTitle(title) ??
      opening.type,
    start: opening.start ?? when?.start ?? null,
    day:
      opening.day ??
      when?.day ??
      (held ? dayIn(held.date, options.year ?? null) : null),
    event,
    titleAt: marked
      ? { start: marked.start + offset, end: marked.end + offset }
      : placeOf(split.title, text, offset),
    evidence: {
      talkLink,
      mediaMark:
        hasMediaMark(marked ? text.slice(marked.end) : text) ||
        inline.text.length < given.text.length - offset,
      affiliated: speakers.some(speaker => speaker.organization !== null),
      speakers: speakers.length > 0,
      label: Boolean(
        opening.isLabelled ||
          event !== null ||
          (markedType ?? typeAfter ?? marked?.label ?? leadingLabel(title)),
      ),
      event: event !== null,
      marked: Boolean(apart),
    },
  };
}
