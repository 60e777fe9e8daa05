import type { EventOptions } from './eventsIn';
import { PLACE_PATTERN, regionOf } from './places';
import type { EventSeries } from './series';

const YEAR = "(?:(20[0-4]\\d)|[’'](\\d\\d))(?!\\d)";
const CAPITALISED = '\\p{Lu}[\\p{L}\\p{M}]+';
const GAP = '(?:[\\s,:–—-]|\\s(?:in|at|/)\\s){1,3}';
/** What may follow the name of a series: region, city and year, in any order. */
const REGION_TAIL = new RegExp(
  `^(?:${GAP}(?:\\(?(${PLACE_PATTERN})\\)?(?![\\p{L}])|${YEAR})){1,3}`,
  'iu',
);
/** "GopherCon UK" is not GopherCon: a country right behind the name of a yearly event makes another one. */
const COUNTRY_TAIL =
  /^ (UK|EU|US|USA|AU|NZ|Africa|Asia|Australia|Brazil|Brasil|Canada|China|Europe|India|Ireland|Israel|Italia|Italy|Japan|Korea|Latam|LATAM|Nordic|Russia|Singapore|Taiwan|Thailand|Turkey|Vietnam)(?![\p{L}’'])/u;
const PLACE_TAIL = new RegExp(
  `^(?:(?: |, (?=(?:${CAPITALISED} ){1,2}20\\d\\d))(?!Day |The |And |Recap|Conference|Review|Summary|Trip|Report|Talks?|Keynote|Wrap|Highlights|Notes|Part |Schedule|Slides|Videos?|Sessions?|Agenda|Programm?e?)(${CAPITALISED}(?:[ -](?!Recap|Conference|Review|Summary|Talks?|Day|Wrap|Highlights|Notes|Part |Schedule|Slides|Videos?|Sessions?|Agenda)${CAPITALISED}){0,2}))?(?: ?[,-]? ?${YEAR})?`,
  'u',
);
/** What stands before the name of an event and is no place: "My", "Mon", "Recap". */
const NO_PLACE =
  /^(?:The|An?|At|In|On|My|Our|This|That|From|Of|To|For|With|By|Best|Top|First|Second|Third|Last|Next|Virtual|Online|Attending|Visiting|Speaking|Going|Back|Recap|Review|Report|Notes|Summary|Highlights|Takeaways|Why|How|Conference|Der|Die|Das|Dem|Den|Mein|Meine|Unser|Unsere|Rückblick|Bericht|Mon|Ma|Mes|Notre|Nos|Le|La|Les|Un|Une|Retour|Bilan|Résumé|Compte-rendu|Mi|Mis|Nuestra|Nuestro|El|Los|Las|Resumen|Crónica|Post|Pre|Videos?|Slides|Talks?|Sessions?|Watching|Remembering)(?![\p{L}])/iu;
const DEVOPSDAYS_BEFORE = new RegExp(
  `(${CAPITALISED}(?: ${CAPITALISED})?) $`,
  'u',
);

const ANY_YEAR = new RegExp(YEAR, 'u');
const YEAR_TAIL = new RegExp(
  `^[\\s,:-]{0,2}${YEAR}|^[’' ]{1,2}(\\d\\d)(?!\\d)`,
  'u',
);
const ANY_PLACE = new RegExp(
  `(?<![\\p{L}])(${PLACE_PATTERN})(?![\\p{L}])`,
  'giu',
);

/** Longer than any place and year behind the name of an event; bounds what a hostile text can cost. */
const LONGEST_TAIL = 200;

function tailOf(text: string, end: number): string {
  return text.slice(end, end + LONGEST_TAIL);
}

function yearOf(text: string): number | null {
  const match = ANY_YEAR.exec(text);
  if (!match) return null;
  return Number(match[1] ?? `20${match[2]}`);
}

/** "KubeCon EU 2024", "KubeCon Paris 2024", "KubeCon 2024 in Chicago": the region counts, the city gives it away. */
function regionEdition(
  series: EventSeries,
  text: string,
  end: number,
  options: EventOptions,
) {
  const tail = REGION_TAIL.exec(tailOf(text, end));
  const tailText = tail?.[0] ?? '';
  const places = [...tailText.matchAll(ANY_PLACE)];
  const region = places.map(place => regionOf(place[1])).find(Boolean);
  const year = yearOf(tailText);
  const shown = year ?? options.year ?? null;
  return {
    name: [series.name, region, region && shown].filter(Boolean).join(' '),
    year,
    complete: Boolean(region && year),
    end: end + tailText.length,
  };
}

/** "QCon London 2023", "Nashville DevOpsDays 2017": the place behind the name or before it, and the year. @internal */
export function placeEdition(
  series: EventSeries,
  text: string,
  start: number,
  end: number,
  options: EventOptions,
) {
  const tail = PLACE_TAIL.exec(tailOf(text, end));
  const tailText = tail?.[0] ?? '';
  const before =
    start < 40 ? DEVOPSDAYS_BEFORE.exec(text.slice(0, start)) : null;
  const place =
    tail?.[1] ?? (before && !NO_PLACE.test(before[1]) ? before[1] : undefined);
  const year =
    yearOf(tailText) ?? (start < 6 ? yearOf(text.slice(0, start)) : null);
  const shown = year ?? options.year ?? null;
  return {
    // Where it took place may go without saying; when it did tells it from those of other years.
    name: [series.name, place, place ? shown : year].filter(Boolean).join(' '),
    year,
    complete: Boolean(place && year),
    end: end + tailText.length,
  };
}

function yearEdition(
  series: EventSeries,
  text: string,
  end: number,
  options: EventOptions,
) {
  const country = COUNTRY_TAIL.exec(tailOf(text, end));
  const from = end + (country?.[0].length ?? 0);
  const tail = YEAR_TAIL.exec(tailOf(text, from));
  const short = tail?.[3] ? Number(`20${tail[3]}`) : null;
  const year = tail ? yearOf(tail[0]) ?? short : null;
  const shown = year ?? options.year ?? null;
  return {
    name: [series.name, country?.[1], shown].filter(Boolean).join(' '),
    year,
    complete: year !== null,
    end: from + (tail?.[0].length ?? 0),
  };
}

function numberEdition(series: EventSeries, text: string, end: number) {
  const tail = /^ (\d{1,3})(?!\d)/.exec(tailOf(text, end));
  return {
    name: tail ? `${series.name} ${tail[1]}` : series.name,
    year: null,
    complete: tail !== null,
    end: end + (tail?.[0].length ?? 0),
  };
}

function editionOf(
  series: EventSeries,
  text: string,
  start: number,
  end: number,
  options: EventOptions,
) {
  switch (series.edition) {
    case 'region-year':
      return regionEdition(series, text, end, options);
    case 'place-year':
      return placeEdition(series, text, start, end, options);
    case 'year':
      return yearEdition(series, text, end, options);
    case 'number':
      return numberEdition(series, text, end);
    default:
      return { name: series.name, year: null, complete: true, end };
  }
}

/** "SREcon15 Europe". */
const GLUED = /^(?:20)?([12]\d)(?![\p{L}\d])/u;

/** The edition of a known series, by what stands behind its name, the year perhaps right behind: "SREcon15 Europe". @internal */
export function editionAt(
  series: EventSeries,
  text: string,
  start: number,
  end: number,
  options: EventOptions,
) {
  if (series.edition === 'number')
    return editionOf(series, text, start, end, options);
  const glued = GLUED.exec(text.slice(end, end + 6));
  if (!glued) return editionOf(series, text, start, end, options);
  const year = Number(`20${glued[1]}`);
  const from = end + glued[0].length;
  const edition = editionOf(series, text, start, from, { year });
  return {
    ...edition,
    year: edition.year ?? year,
    complete: edition.complete || edition.name !== series.name,
  };
}
