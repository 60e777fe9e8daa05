import { remembered } from '../remembered';
import { editionAt, placeEdition } from './editions';
import { isNoEvent, isOtherWord } from './noEvents';
import { seriesIn } from './seriesIn';

/**
 * An event a text names.
 *
 * @public
 */
export interface NamedEvent {
  /** Canonical name, as far as the text and the options tell the edition: `KubeCon + CloudNativeCon Europe 2024`. */
  name: string;
  /** Canonical name without place and year. */
  series: string;
  year: number | null;
  /** Whether the text itself says enough to know the edition. */
  complete: boolean;
  /** Held inside another event. */
  colocated: boolean;
  /** Named after a pattern, not one of the series we know. */
  guessed: boolean;
  /** Where in the text, first character and one past the last. */
  start: number;
  end: number;
}

/** @public */
export interface EventOptions {
  /** The year of the document, for editions named without one. */
  year?: number;
}

const GENERIC = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[\\p{Lu}\\d]|[a-z]{1,2}\\p{Lu})[\\p{L}\\p{M}\\d.+&’'-]* ){0,4}?(?:\\p{Lu}[\\p{L}\\d]*(?:Con|Conf|Fest|Camp)|\\p{Lu}\\p{L}{2,}conf|\\p{Lu}\\p{L}{2,}con(?= (?:EU|US|UK|Europe|Asia|Africa|India|20\\d\\d))|(?:(?:[\\p{Lu}\\d]|[a-z]{1,2}\\p{Lu})[\\p{L}\\d.+-]* )(?:Con|Conf|Conference|Summit|Days|Day(?! ?(?:\\d|One|Two|Three)(?![\\p{L}\\d]))|Fest|Festival|Forum|Congress|Symposium))(?![\\p{L}\\d])`,
  'gu',
);
/** How what {@link GENERIC} finds ends: without it, there is nothing to find. */
const GENERIC_END =
  /(?:[Cc]onf?|Fest|Camp|Conference|Summit|Days?|Festival|Forum|Congress|Symposium)(?![\p{L}\d])/u;
/** "Celebrate Reed Day", "Announcing HeronConf": what is said of an event right before its name. */
const BEFORE_NAME =
  /^(?:Announcing|Introducing|Celebrat(?:e|ing)|Attending|Visiting|Surviving|Hosting|Organi[sz]ing|Recapping|Remembering) (?=\S+ \S|\S{3,}(?:Con|Conf|Fest|Camp)$)/u;

function known(text: string, options: EventOptions): NamedEvent[] {
  return seriesIn(text).flatMap(({ series, pattern }) =>
    [...text.matchAll(pattern)].flatMap(match => {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (series.isWord && isOtherWord(text.slice(end, end + 60))) return [];
      return {
        ...editionAt(series, text, start, end, options),
        series: series.name,
        colocated: series.colocated ?? false,
        guessed: false,
        start,
      };
    }),
  );
}

function guessed(text: string, options: EventOptions): NamedEvent[] {
  if (!GENERIC_END.test(text)) return [];
  return [...text.matchAll(GENERIC)].flatMap(match => {
    const before = BEFORE_NAME.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(before).trim();
    if (isNoEvent(name) || name.length < 5) return [];
    const start = (match.index ?? 0) + before;
    const place = placeEdition(
      { name, aliases: [], edition: 'place-year' },
      text,
      start + 99,
      start + match[0].length - before,
      options,
    );
    return [
      {
        ...place,
        name: place.year ? place.name : name,
        series: name,
        colocated: false,
        guessed: true,
        start,
      },
    ];
  });
}

function find(text: string, options: EventOptions): NamedEvent[] {
  const found: NamedEvent[] = [];
  const all = [...known(text, options), ...guessed(text, options)].sort(
    (a, b) =>
      Number(a.guessed) - Number(b.guessed) ||
      b.end - b.start - (a.end - a.start),
  );
  // By letters: a hostile text names thousands, too many to hold each against all others.
  const taken = new Uint8Array(text.length);
  for (const event of all) {
    if (taken.subarray(event.start, event.end).includes(1)) continue;
    taken.fill(1, event.start, event.end);
    found.push(event);
  }
  return found.sort((a, b) => a.start - b.start);
}

const findWithoutYear = remembered(
  (text): readonly NamedEvent[] => find(text, {}),
  4000,
);

/**
 * Finds the events a text names, in the order in which it names them.
 *
 * @public
 */
export function eventsIn(
  text: string,
  options: EventOptions = {},
): NamedEvent[] {
  return options.year !== undefined
    ? find(text, options)
    : findWithoutYear(text).map(event => ({ ...event }));
}
