import { decodeHTMLStrict } from 'entities';

/**
 * Entities that stand for a character of prose. `&lt;` and its kin stay: a text about HTML may mean them.
 */
const PROSE_ENTITY =
  /&(?:(?:amp;)?(?:[lr][sd]quo|[lr]s?aquo|[bs]dquo|sbquo|ndash|mdash|hellip|nbsp|shy|apos|quot|bull|middot|trade|reg|copy|euro|[a-zA-Z](?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)|szlig|[ao]elig|AElig|OElig|aring|Aring|eth|thorn|iexcl|iquest)|#(?:39|34|038|038|x27|x22|160|8\d{3}|82\d\d|x20[0-9a-fA-F]{2}|1[6-9]\d|2[0-5]\d|x[a-fA-F][0-9a-fA-F])|amp);/g;

/**
 * Decodes entities that are still there after a document has been parsed: they had been escaped once too often.
 *
 * @internal
 */
export function decodeLeftEntities(text: string): {
  text: string;
  places: number;
} {
  if (!text.includes('&')) return { text, places: 0 };
  let places = 0;
  const decoded = text.replace(PROSE_ENTITY, entity => {
    places += 1;
    const once = decodeHTMLStrict(entity);
    const twice = once.includes('&') ? decodeHTMLStrict(once) : once;
    return twice === '\u00A0' ? ' ' : twice.replace('\u00AD', '');
  });
  return { text: decoded, places };
}
