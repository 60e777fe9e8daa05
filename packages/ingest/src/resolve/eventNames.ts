import { knownEvent } from '../events/canonicalEvent';
import { placeName } from '../events/places';
import { EVENT_SERIES } from '../events/series';
import { writtenOut } from '../events/spelling';
import { words } from './normalise';
import { remembered } from '../remembered';

/**
 * The name of an event, taken apart.
 *
 * @internal
 */
export interface EventName {
  /** The name without year and region, folded: what all editions have in common. */
  series: string;
  year: string | null;
  region: string | null;
}

/** Spellings of the parts of the world by which conferences tell their editions apart. */
const REGIONS: Record<string, string> = {
  europe: 'europe',
  eu: 'europe',
  emea: 'europe',
  'north america': 'north america',
  na: 'north america',
  us: 'north america',
  usa: 'north america',
  china: 'china',
  india: 'india',
  japan: 'japan',
  americas: 'americas',
  asia: 'asia',
  'asia pacific': 'asia',
  apac: 'asia',
  latam: 'latam',
  'latin america': 'latam',
  africa: 'africa',
};

const REGION = new RegExp(
  `\\b(?:${Object.keys(REGIONS)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
);

function takeApart(name: string): EventName {
  const all = words(name.replace(/'(\d\d)\b/g, '20$1')).join(' ');
  const year = /\b(?:19|20)\d\d\b/.exec(all)?.[0] ?? null;
  const undated = all.replace(/\b(?:19|20)\d\d\b/g, ' ');
  const found = undated.match(REGION)?.at(-1);
  const series = undated.replace(REGION, ' ').replace(/\s+/g, ' ').trim();
  return {
    series: series || undated.trim() || all,
    year,
    region: found ? REGIONS[found] ?? null : null,
  };
}

const REGIONAL = new Set(
  EVENT_SERIES.filter(({ edition }) => edition === 'region-year').map(
    ({ name }) => takeApart(name).series,
  ),
);

const HELD_INSIDE = new Set(
  EVENT_SERIES.filter(({ colocated }) => colocated).map(
    ({ name }) => takeApart(name).series,
  ),
);

/** "PyCon DE" is "PyCon Germany". */
function withPlaceNames(name: string): string {
  return name.replace(/(?<= )\p{L}+/gu, word => placeName(word) ?? word);
}

function read(name: string): EventName {
  const event = knownEvent(name);
  const written = takeApart(withPlaceNames(writtenOut(name)));
  if (!event) return written;
  const { series } = takeApart(withPlaceNames(event.name));
  const said = takeApart([event.name, ...event.beside].join(' '));
  // The canonical name may leave out the edition, which is what tells events apart.
  return {
    series,
    year: said.year ?? written.year,
    region: said.region ?? (written.series === series ? written.region : null),
  };
}

/**
 * Takes the name of an event apart: `Platform Engineering Day EU 2024` is the series `platform engineering day` in
 * `europe`, `2024`. A schedule repeats the name of its event with every talk.
 *
 * @internal
 */
export const eventName: (name: string) => EventName = remembered(read);

/**
 * Whether two names can mean one edition. Nothing said of the year agrees with any; nothing said of the region does only
 * where the name says no year either, or where people leave it out though there are several ("KubeCon 2024").
 *
 * @internal
 */
export function canBeOneEdition(a: EventName, b: EventName): boolean {
  if (a.series !== b.series) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (a.region === b.region) return true;
  if (a.region !== null && b.region !== null) return false;
  const without = a.region === null ? a : b;
  return (
    without.year === null ||
    REGIONAL.has(without.series) ||
    HELD_INSIDE.has(without.series)
  );
}

/**
 * Whether a series is known to be held inside larger events.
 *
 * @internal
 */
export function isHeldInside(series: string): boolean {
  return HELD_INSIDE.has(series);
}
