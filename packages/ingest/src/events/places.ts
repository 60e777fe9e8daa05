import { fold } from '../resolve/normalise';

/**
 * Regions as conferences name them in their editions, with the ways to write them.
 *
 * @internal
 */
export const REGIONS: Record<string, string[]> = {
  Europe: ['europe', 'eu', 'emea'],
  'North America': [
    'north america',
    'northamerica',
    'north-america',
    'na',
    'us',
    'usa',
  ],
  China: ['china', 'cn'],
  India: ['india', 'in'],
  Japan: ['japan', 'jp'],
  'Asia/Pacific': ['asia', 'apac', 'asia/pacific', 'asia pacific'],
  'Latin America': ['latam', 'latin america'],
  Americas: ['americas'],
};

/** Cities that have hosted a conference named by its region. */
const CITY_REGIONS: Record<string, string> = {
  amsterdam: 'Europe',
  barcelona: 'Europe',
  berlin: 'Europe',
  copenhagen: 'Europe',
  dublin: 'Europe',
  london: 'Europe',
  lyon: 'Europe',
  paris: 'Europe',
  prague: 'Europe',
  valencia: 'Europe',
  vienna: 'Europe',
  bilbao: 'Europe',
  edinburgh: 'Europe',
  düsseldorf: 'Europe',
  dusseldorf: 'Europe',
  atlanta: 'North America',
  austin: 'North America',
  boston: 'North America',
  chicago: 'North America',
  denver: 'North America',
  detroit: 'North America',
  'los angeles': 'North America',
  'new orleans': 'North America',
  'san diego': 'North America',
  'san francisco': 'North America',
  seattle: 'North America',
  'salt lake city': 'North America',
  slc: 'North America',
  vancouver: 'North America',
  shanghai: 'China',
  'hong kong': 'China',
  delhi: 'India',
  'new delhi': 'India',
  hyderabad: 'India',
  mumbai: 'India',
  tokyo: 'Japan',
};

const REGIONS_OF_CITIES = new Map(Object.entries(CITY_REGIONS));

/** Countries by their codes and other names, folded; with the region by which conferences name their editions. */
const COUNTRIES: ReadonlyArray<
  [name: string, region: string, ...others: string[]]
> = [
  ['argentina', 'Latin America'],
  ['australia', 'Asia/Pacific', 'au'],
  ['austria', 'Europe', 'osterreich'],
  ['belgium', 'Europe', 'be', 'belgique'],
  ['brazil', 'Latin America', 'br', 'brasil'],
  ['canada', 'North America', 'ca'],
  ['china', 'China', 'cn'],
  ['czechia', 'Europe', 'cz', 'czech republic'],
  ['denmark', 'Europe', 'dk', 'danmark'],
  ['finland', 'Europe', 'fi', 'suomi'],
  ['france', 'Europe', 'fr'],
  ['germany', 'Europe', 'de', 'deutschland'],
  ['hong kong', 'China', 'hk'],
  ['india', 'India'],
  ['ireland', 'Europe', 'ie'],
  ['israel', 'Europe', 'il'],
  ['italy', 'Europe', 'it', 'italia'],
  ['japan', 'Japan', 'jp'],
  ['korea', 'Asia/Pacific', 'kr', 'south korea'],
  ['netherlands', 'Europe', 'nl', 'the netherlands'],
  ['new zealand', 'Asia/Pacific', 'nz', 'aotearoa'],
  ['norway', 'Europe', 'norge'],
  ['poland', 'Europe', 'pl', 'polska'],
  ['portugal', 'Europe', 'pt'],
  ['singapore', 'Asia/Pacific', 'sg'],
  ['spain', 'Europe', 'es', 'espana'],
  ['sweden', 'Europe', 'se', 'sverige'],
  ['switzerland', 'Europe', 'ch', 'schweiz', 'suisse'],
  ['taiwan', 'Asia/Pacific', 'tw'],
  ['thailand', 'Asia/Pacific', 'th'],
  ['united kingdom', 'Europe', 'uk', 'england'],
];

const COUNTRY_NAMES = new Map(
  COUNTRIES.flatMap(([name, , ...others]) =>
    [name, ...others].map((spelling): [string, string] => [spelling, name]),
  ),
);

const COUNTRY_REGIONS = new Map(
  COUNTRIES.map(([name, region]): [string, string] => [name, region]),
);

/** English names of cities that conferences also name otherwise. */
const CITY_NAMES = new Map([
  ['bengaluru', 'bangalore'],
  ['bruxelles', 'brussels'],
  ['brussel', 'brussels'],
  ['gent', 'ghent'],
  ['kobenhavn', 'copenhagen'],
  ['koln', 'cologne'],
  ['lisboa', 'lisbon'],
  ['milano', 'milan'],
  ['munchen', 'munich'],
  ['muenchen', 'munich'],
  ['ny', 'new york'],
  ['nyc', 'new york'],
  ['praha', 'prague'],
  ['roma', 'rome'],
  ['sf', 'san francisco'],
  ['slc', 'salt lake city'],
  ['warszawa', 'warsaw'],
  ['wien', 'vienna'],
  ['zuerich', 'zurich'],
]);

/** Words that stand for a country only in capitals: "it", "be" and "in" stand for none. */
const isCode = (word: string) =>
  word.length !== 2 || /^\p{Lu}\p{Lu}$/u.test(word);

/**
 * The one English name, in lower case, of a country or a city that has several, `DE` and `Deutschland` are `germany`; null for
 * any other word.
 *
 * @param word - As written: codes of countries are such in capitals only.
 * @internal
 */
export function placeName(word: string): string | null {
  const folded = fold(word);
  const city = CITY_NAMES.get(folded);
  if (city) return city;
  return (isCode(word) && COUNTRY_NAMES.get(folded)) || null;
}

/** The region of a country, by any of its names. @internal */
export function regionOfCountry(word: string): string | undefined {
  const country = isCode(word) && COUNTRY_NAMES.get(fold(word));
  return country ? COUNTRY_REGIONS.get(country) : undefined;
}

/** The region a word stands for, or the region of a city. @internal */
export function regionOf(text: string): string | undefined {
  const key = text.toLocaleLowerCase('en').trim();
  return (
    Object.keys(REGIONS).find(region => REGIONS[region].includes(key)) ??
    REGIONS_OF_CITIES.get(key)
  );
}

/** Regular expression source for every region and city we know, longest first. @internal */
export const PLACE_PATTERN = [
  ...Object.values(REGIONS).flat(),
  ...Object.keys(CITY_REGIONS),
]
  .filter(place => place.length > 1 && place !== 'in')
  .sort((a, b) => b.length - a.length)
  .join('|');
