import { dateOf, textOf } from './values';

/**
 * What the front matter of a page about one talk says of it.
 *
 * @internal
 */
export interface TalkFacts {
  /** As written, several parted by `;`. */
  speakers: string;
  event: string | null;
  /** ISO 8601 date. */
  day: string | null;
  video: string | null;
  slides: string | null;
}

const SPEAKERS = ['speaker', 'speakers', 'presenter', 'presenters', 'lecturer'];
const EVENTS = ['event', 'conference', 'venue', 'event_name', 'meetup'];
const VIDEOS = ['video', 'video_url', 'videoUrl', 'youtube', 'recording'];
const SLIDES = ['slides', 'slides_url', 'slidesUrl', 'deck', 'speakerdeck'];
/** More names are those of an event. */
const MOST_SPEAKERS = 4;

/** A name, or the name of each of several, be they texts or tables with a name. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value === 'object' && value !== null) {
    const { name, company, organization } = value as Record<string, unknown>;
    const at = textOf(company) ?? textOf(organization);
    const who = textOf(name);
    return who ? [at ? `${who} (${at})` : who] : [];
  }
  const text = textOf(value);
  return text ? [text] : [];
}

function first<T>(
  data: Record<string, unknown>,
  keys: readonly string[],
  read: (value: unknown) => T | null,
): T | null {
  for (const key of keys) {
    const value = read(data[key] ?? data[key[0].toUpperCase() + key.slice(1)]);
    if (value !== null) return value;
  }
  return null;
}

function addressOf(value: unknown): string | null {
  const text = textOf(value);
  return text && /^https?:\/\//.test(text) ? text : null;
}

/**
 * Reads front matter that names the speaker of a page, as the pages of talks do; null for all other pages.
 *
 * @internal
 */
export function talkFactsOf(data: Record<string, unknown>): TalkFacts | null {
  const names = SPEAKERS.flatMap(key =>
    namesOf(data[key] ?? data[key[0].toUpperCase() + key.slice(1)]),
  );
  if (names.length === 0 || names.length > MOST_SPEAKERS) return null;
  return {
    speakers: names.join('; '),
    event: first(data, EVENTS, textOf),
    day: first(data, ['date', 'day', 'event_date', 'eventDate'], dateOf),
    video: first(data, VIDEOS, addressOf),
    slides: first(data, SLIDES, addressOf),
  };
}
