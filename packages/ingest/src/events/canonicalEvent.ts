import { type EventOptions, eventsIn, type NamedEvent } from './eventsIn';
import { regionOf, regionOfCountry } from './places';
import { EVENT_SERIES } from './series';
import { writtenOut } from './spelling';

/** Words beside the name of an event that make no other event of it: "LA RubyConf" is another, "the 20th FOSDEM" is not. */
const BESIDE =
  /^(?:the|an?|at|in|on|of|and|from|virtual|online|hybrid|annual|edition|conference|event|week|cncf|colocated|co|located|hosted|day|days|\d+(?:st|nd|rd|th)?|[a-z]+teenth|first|second|third|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * The event we know that a name means, and its parts.
 *
 * @internal
 */
export interface KnownEvent extends NamedEvent {
  /** Words beside its name that tell of an edition, `EU`, `2024`. */
  beside: string[];
}

/**
 * The event we know that a name means as a whole; null where it means none, or another one ("LA RubyConf").
 *
 * @internal
 */
export function knownEvent(
  name: string,
  options: EventOptions = {},
): KnownEvent | null {
  const given = writtenOut(name);
  const year = YEAR.exec(given)?.[0];
  const [first] = eventsIn(given, {
    year: year ? Number(year) : options.year,
  }).filter(event => !event.guessed);
  if (!first) return null;
  const rest = `${given.slice(0, first.start)} ${given.slice(first.end)}`
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const home = EVENT_SERIES.find(({ name: n }) => n === first.series)?.home;
  const named = new Set(first.name.split(/[^\p{L}\p{N}]+/u));
  const isBeside = (word: string) =>
    BESIDE.test(word) ||
    named.has(word) ||
    first.name.includes(regionOf(word) ?? regionOfCountry(word) ?? '\n') ||
    (home?.includes(word) ?? false);
  const edition = rest.filter(word => YEAR.test(word) || regionOf(word));
  const isSame = rest.every(
    word => isBeside(word) || (first.colocated && regionOf(word) !== undefined),
  );
  return isSame ? { ...first, beside: edition } : null;
}

/**
 * The one name we use for an event, whatever the text calls it: "KubeCon Paris 2024" and "KubeCon EU 2024" are
 * `KubeCon + CloudNativeCon Europe 2024`. A name we know nothing about stays as written.
 *
 * @public
 */
export function canonicalEvent(
  text: string,
  options: EventOptions = {},
): string {
  const known = knownEvent(text, options);
  // The edition of an event inside a larger one is for the larger one to say.
  const isCut = known?.colocated && known.beside.some(word => !YEAR.test(word));
  return known && !isCut ? known.name : text.replace(/\s+/g, ' ').trim();
}

/**
 * The event whose site or schedule an address belongs to, where the host says so.
 *
 * @public
 */
export function eventOfUrl(
  url: string,
  options: EventOptions = {},
): string | null {
  const address = url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .toLocaleLowerCase('en');
  for (const series of EVENT_SERIES) {
    for (const host of series.hosts ?? []) {
      const match = host.exec(address);
      if (match) {
        const region = match[1]
          ? regionOf(match[1].replace(/-/g, ' '))
          : undefined;
        const year = match[2] ?? options.year;
        if (series.edition === 'region-year' && !(region && year)) return null;
        const fullYear = year && String(year).length === 2 ? `20${year}` : year;
        return [series.name, region, fullYear].filter(Boolean).join(' ');
      }
    }
  }
  return null;
}
