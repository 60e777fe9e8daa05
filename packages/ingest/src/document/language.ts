import { francAll } from 'franc-min';

/** ISO 639-3, as the detector answers, to the language part of BCP 47. Others keep their three letters. */
const TAG: Record<string, string> = {
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  swe: 'sv',
  nob: 'nb',
  nno: 'nn',
  dan: 'da',
  fin: 'fi',
  hun: 'hu',
  ron: 'ro',
  tur: 'tr',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  slv: 'sl',
  ell: 'el',
  heb: 'he',
  arb: 'ar',
  pes: 'fa',
  hin: 'hi',
  ben: 'bn',
  jpn: 'ja',
  cmn: 'zh',
  kor: 'ko',
  vie: 'vi',
  tha: 'th',
  ind: 'id',
  cat: 'ca',
};

/** Letters below which three-letter statistics say little. */
const MIN_LETTERS = 80;
/** Letters from which the best language is believed even where the next is close behind. */
const SURE_LETTERS = 300;
/** By how much the best must lead in a shorter text; the best has 1. */
const MIN_LEAD = 0.12;
const SAMPLE = 4000;

/**
 * The languages that the detector takes for one another; a declared one of the same family is believed.
 */
const FAMILIES = [
  ['nb', 'nn', 'no', 'da', 'sv'],
  ['hr', 'sr', 'bs', 'sl'],
  ['es', 'pt', 'ca', 'gl', 'it'],
  ['cs', 'sk'],
  ['id', 'ms'],
  ['ru', 'uk', 'bg', 'be'],
];

/**
 * The language of a text. The text decides; what the format declares (often the site's language, not the article's) is kept
 * where the text is short or where it only says more precisely what the text shows, `en-GB`.
 *
 * @param text - prose without markup
 * @param declared - BCP 47, as the format declares it
 *
 * @returns BCP 47, or null where neither tells
 *
 * @internal
 */
export function languageOf(
  text: string,
  declared: string | null,
): string | null {
  const prose = text.replace(/https?:\S+/g, ' ').slice(0, SAMPLE);
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return declared;
  const [[code, best], next] = francAll(prose, { minLength: 20 });
  const isClose = next !== undefined && best - next[1] < MIN_LEAD;
  if (code === 'und' || (letters < SURE_LETTERS && isClose)) return declared;
  const detected = TAG[code] ?? code;
  if (!declared) return detected;
  const primary = declared.split('-')[0].toLowerCase();
  const related =
    primary === detected ||
    FAMILIES.some(
      family => family.includes(primary) && family.includes(detected),
    );
  return related ? declared : detected;
}
