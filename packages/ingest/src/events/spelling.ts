/** Codes of regions and countries that people glue to the name of an event: `KubeConEU`, `PyConDE`. */
const GLUED_PLACE =
  /(?<=\p{L}(?:on|onf|xx|ays))(EU|NA|US|UK|AU|BE|BR|CA|CH|CN|CZ|DE|ES|FR|HK|ID|IE|IL|IN|IT|JP|KR|NL|NZ|PL|SE|SG|SK|TH|TW)(?=\d|[^\p{L}\d]|$)/gu;

/** A year glued to the name of an event, `PlatformCon24`, `FOSDEM24`, `SREcon2023`. */
const GLUED_YEAR =
  /(?<=\p{L}(?:on|onf|em|xx|ext|ays|day|est|amp|mit)|\p{L}(?:ON|EM)|\b(?:EU|NA|US|UK))(?:20)?([12]\d)(?!\d|\p{L})/giu;

/** The tag of the largest cloud native conference: `KCCNCEU24`. */
const KUBECON_TAG =
  /^kccnc ?(eu|na|cn|china|in|india|jp|japan)?(?=\d|[^\p{L}]|$)/iu;

/** A year of two digits at the end, `KubeCon EU 24`. */
const SHORT_YEAR = /(?<=\p{L}) ([12]\d)$/u;

/** Conferences that count their editions: "DEF CON 21" was not in 2021. */
const NUMBERED = /^(?:def ?con|\d+c\d+|31c3|php|scale)(?!\p{L})/iu;

/**
 * The name of an event as it is written out: without the mark of a hashtag, region and year set apart, years in four digits.
 * `#KubeConEU24` is `KubeCon EU 2024`. To be used on names, not on prose.
 *
 * @internal
 */
export function writtenOut(name: string): string {
  const plain = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#(?=\p{L})/u, '')
    .replace(
      /\bEurope ?[/,] ?(?:the )?Middle East,?(?: ?[/&] ?| and )Africa\b/i,
      'EMEA',
    )
    .replace(KUBECON_TAG, (_, place = '') => `KCCNC ${place} `);
  const years = NUMBERED.test(plain)
    ? plain
    : plain
        .replace(GLUED_PLACE, ' $1 ')
        .replace(GLUED_YEAR, ' 20$1')
        .replace(/[’']([12]\d)(?!\d)/gu, ' 20$1')
        .trim()
        .replace(SHORT_YEAR, ' 20$1');
  return years.replace(/\s+/g, ' ').trim();
}
