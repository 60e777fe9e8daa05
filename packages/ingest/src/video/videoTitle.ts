import { canonicalEvent, eventsIn } from '../events';
import {
  leadingLabel,
  typeOfLabel,
  typeOfTitle,
} from '../mentions/grammar/talkTypes';
import { cleanTitle } from '../mentions/grammar/titles';
import type { Speaker, TalkType } from '../model';
import { isEventPart, leadingEvent, type Published } from './eventPart';
import { type Habits, LONGEST_TITLE, NO_HABITS, partKey } from './habits';
import { namesNobody } from './names';
import { findPeople } from './people';
import { takeLeadingEvent, takeTrailingEvent } from './titleEvents';
import { takeMarks } from './titleMarks';
import { joinParts, type TitlePart, titleParts } from './titleParts';

/**
 * What the title of a video says.
 *
 * @internal
 */
export interface VideoTitle {
  /** The title of the talk, without people, event and decoration. Empty where nothing else is left. */
  title: string;
  /** Empty where it names nobody. */
  speakers: Speaker[];
  /** Canonical name of the event, or null where it names none. */
  event: string | null;
  /** What it says of its kind: "Keynote: …", "⚡". */
  type: TalkType | null;
  /** BCP 47, as a mark says it: "[JA]". */
  language: string | null;
  /** Further marks, "Livestream", "Teaser", hashtags. */
  marks: string[];
}

/**
 * What is known of the place in which a video stands.
 *
 * @internal
 */
export interface VideoTitleContext {
  /** Title of its playlist, channel or feed. */
  list?: string | null;
  /** The event the source's owner says everything belongs to. */
  event?: string | null;
  /** How the other titles of the list are written, see {@link habitsOf}. */
  habits?: Habits;
  /** What stands below the video: names that stand there too are surely names. */
  description?: string | null;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const PLACE_OR_DAY = new RegExp(
  `^(?:(?:day|dag|tag|jour|d[ií]a|dia|giorno|track|room|hall|stage|session|stream|block|slot)\\s+#?(?:\\p{L}{0,2}[\\d.]{1,6}\\p{L}?|\\p{L}|[ivx]{1,4}|one|two|three|four|five|eins|zwei|drei|une?|deux|trois|uno|dos|tres)|(?:sala|saal|salle|raum|auditorium|devroom)\\s+#?[\\p{L}\\d.]{1,12}|main (?:stage|hall|track|room)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\\s+(?:morning|afternoon|evening))?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}(?:-\\d\\d-\\d\\d)?|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?(?:\\d{1,2} )?${MONTH}(?: \\d{4})?)$`,
  'iu',
);
const DAY_BEFORE =
  /^(?:day|tag|jour|d[ií]a|dia|track|room|stage)\s+#?\d{1,2}\s*[:,|–—-]\s+(?=\S)/iu;
const SPONSORED = /^sponsored(?: (?:talk|session|keynote|demo))?\s*:\s+/i;

/** Event, day, room and what all titles of a feed share: gone from the parts. */
function withoutDecoration(
  all: TitlePart[],
  published: Published,
  habits: Habits,
  isLabelled: boolean,
): { parts: TitlePart[]; events: string[]; types: string[] } {
  const events: string[] = [];
  const types: string[] = [];
  const parts = all.filter(({ text }, index) => {
    if (isEventPart(text, published)) {
      events.push(text);
      return false;
    }
    if (all.length > 1 && typeOfLabel(text.replace(/ #?\d{1,3}$/, ''))) {
      types.push(text.replace(/ #?\d{1,3}$/, ''));
      return false;
    }
    if (PLACE_OR_DAY.test(text) && all.length > 1) return false;
    const isRepeated = habits.repeated.has(partKey(text));
    if (isRepeated && (index === 0 || index === all.length - 1)) {
      if (eventsIn(text).length > 0 || /\b(?:19|20)\d\d\b/.test(text))
        events.push(text);
      return false;
    }
    return true;
  });
  // Never everything: a title may be called like its event.
  return parts.length > 0 || types.length > 0 || isLabelled
    ? { parts: withFirstJointGone(parts), events, types }
    : { parts: all.slice(0, 1), events, types };
}

function withFirstJointGone(parts: TitlePart[]): TitlePart[] {
  return parts.map((part, index) =>
    index === 0 ? { ...part, joint: '' } : part,
  );
}

/** "Keynote - Title" and "Title - Keynote" are written "Keynote: Title" by schedules. */
function withLabel(title: string, label: string | null): string {
  if (!label || leadingLabel(title) || typeOfLabel(title)) return title;
  return title ? `${label}: ${title}` : label;
}

/**
 * Reads the decorated title of a video: "Title - Speaker, Org", "Keynote: Title - A & B", "HeronConf 2031: Title by Speaker",
 * "Speaker – Title | HeronConf 2031", "[JA] Title / Speaker \@handle", "#12 Title", "Title // Speaker @ HeronConf".
 *
 * @internal
 */
export function readVideoTitle(
  raw: string,
  context: VideoTitleContext = {},
): VideoTitle {
  const habits = context.habits ?? NO_HABITS;
  const published = {
    list: context.list ?? null,
    event: context.event ?? null,
  };
  if (raw.length > LONGEST_TITLE || !/[\p{L}\p{N}]/u.test(raw)) {
    const title = raw.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim();
    return {
      title,
      speakers: [],
      event: null,
      type: null,
      language: null,
      marks: [],
    };
  }
  // What a file's name cannot hold: "HeronConf 2031_ Title" was "HeronConf 2031: Title".
  const outer = takeMarks(raw.replace(/(?<=[\p{L}\d])_ /gu, ': '));
  const leading = takeLeadingEvent(outer.text, published, habits);
  const trailing = takeTrailingEvent(leading.text, published);
  const inner = takeMarks(
    trailing.text.replace(DAY_BEFORE, '').replace(SPONSORED, ''),
  );
  const label = takeLabel(inner.text);
  const inside: string[] = [];
  const { parts, events, types } = withoutDecoration(
    titleParts(label.text).map((part, index) => {
      const own = index > 0 ? leadingEvent(part.text, published) : null;
      if (!own) return part;
      inside.push(own.name);
      return { ...part, text: part.text.slice(own.rest) };
    }),
    published,
    habits,
    label.label !== null,
  );
  const isBare =
    label.type !== null ||
    types.length > 0 ||
    events.length > 0 ||
    leading.event !== null;
  const people = findPeople(parts, habits, context.description ?? null, isBare);
  const marks = [...outer.marks, ...inner.marks];
  const rest = cleanVideoTitle(joinParts(people.parts));
  const [said] = types;
  const labelled = label.type ?? (said ? typeOfLabel(said) : undefined);
  const title = withLabel(
    rest,
    label.label ?? (labelled === 'talk' ? null : said ?? null),
  );
  const event = [leading.event, trailing.event, ...inside, ...events].find(
    one => one !== null && !namesNobody(one),
  );
  return {
    title:
      typeOfLabel(title) && people.speakers.length > 0
        ? `${title}: ${people.speakers.map(({ name }) => name).join(', ')}`
        : title,
    speakers: people.speakers,
    event: event
      ? canonicalEvent(event.replace(/^[@#\s]+|[\s:,.]+$/g, ''))
      : null,
    type:
      labelled ??
      typeOfTitle(title) ??
      (marks.includes('⚡') ? 'lightning' : null),
    language: outer.language ?? inner.language,
    marks,
  };
}

/** "Keynote: …", "[Keynote] …", "Lightning Talk 3: …", "Lightning Talk Owls": people may stand behind it. */
function takeLabel(title: string): {
  text: string;
  label: string | null;
  type: TalkType | null;
} {
  const match =
    /^[[(]([\p{L} -]{4,24})[\])]\s*[:–—-]?\s*(?=\S)/u.exec(title) ??
    /^((?:[\p{L}]+ )?(?:talks?|keynote|session|workshop|tutorial|panel))(?: #?\d{1,3})?\s*[:–—|-]\s+(?=\S)/iu.exec(
      title,
    ) ??
    /^(lightning talk)(?: #?\d{1,3})? (?=\p{L})/iu.exec(title);
  const type = match && typeOfLabel(match[1]);
  if (match && type) {
    return {
      text: title.slice(match[0].length),
      label: type === 'talk' ? null : match[1],
      type,
    };
  }
  const leading = leadingLabel(title);
  return leading
    ? {
        text: title.slice(leading.label.length),
        label:
          leading.type === 'talk'
            ? null
            : leading.label.replace(/^⚡\s*|\s*[:—–|-]\s*$/gu, ''),
        type: leading.type,
      }
    : { text: title, label: null, type: null };
}

function cleanVideoTitle(text: string): string {
  const title = cleanTitle(
    text.replace(/^[\s:,.;|/–—-]+|[\s:,;|/–—-]+$/gu, ''),
  );
  return title || text.trim();
}
