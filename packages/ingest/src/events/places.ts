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
export const CITY_REGIONS: Record<string, string> = {
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

/** The region a word stands for, or the region of a city. @internal */
export function regionOf(text: string): string | undefined {
  const key = text.toLocaleLowerCase('en').trim();
  return (
    Object.keys(REGIONS).find(region => REGIONS[region].includes(key)) ??
    CITY_REGIONS[key]
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
