import { type EventOptions, eventsIn } from './eventsIn';
import { regionOf } from './places';
import { EVENT_SERIES } from './series';

/** Words beside the name of an event that make no other event of it: "LA RubyConf" is another, "the 20th FOSDEM" is not. */
const BESIDE =
  /^(?:the|an?|at|in|on|of|and|virtual|online|hybrid|annual|edition|conference|event|week|cncf|colocated|co|located|hosted|day|days|\d+(?:st|nd|rd|th)?|[a-z]+teenth|first|second|third)$/i;

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
  const given = text.replace(/\s+/g, ' ').trim();
  const [first] = eventsIn(given, options).filter(event => !event.guessed);
  if (!first) return given;
  const rest = `${given.slice(0, first.start)} ${given.slice(first.end)}`;
  const isSame = rest
    .split(/[^\p{L}\p{N}]+/u)
    .every(word => !word || BESIDE.test(word) || first.name.includes(word));
  return isSame ? first.name : given;
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
