import { canonicalEvent } from '../events';
import { EVENT_SERIES } from '../events/series';
import { words } from './normalise';

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
  asia: 'asia',
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

/**
 * Takes the name of an event apart: `Platform Engineering Day EU 2024` is the series `platform engineering day` in
 * `europe`, `2024`.
 *
 * @internal
 */
export function eventName(name: string): EventName {
  const written = takeApart(name);
  const known = takeApart(canonicalEvent(name));
  // The canonical name may leave out the edition, which is what tells events apart.
  return {
    series: known.series,
    year: written.year ?? known.year,
    region: written.region ?? known.region,
  };
}

const HELD_INSIDE = new Set(
  EVENT_SERIES.filter(({ colocated }) => colocated).map(
    ({ name }) => takeApart(name).series,
  ),
);

/**
 * Whether a series is known to be held inside larger events.
 *
 * @internal
 */
export function isHeldInside(series: string): boolean {
  return HELD_INSIDE.has(series);
}

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
