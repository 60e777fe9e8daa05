import { canBeAffiliation, isPersonName } from '../../people';
import { eventsIn } from '../../events';
import { NOUN } from './proseWords';

const PEOPLE =
  "(?:colleagues?|co-?workers?|team ?mates?|team members|people|folks|employees|engineers|developers|speakers|kolleg(?:en|innen|:innen|\\*innen)|mitarbeiter(?:n|innen)?|collègues|compañeros|colegas|colleghi|collega[\u2019']?s)";
const COMPANY = '(\\p{Lu}[\\p{L}\\d.&+-]*(?: \\p{Lu}[\\p{L}\\d.&+-]*){0,3})';
/** "talks by my colleagues at Acme", "Vorträge von Kollegen bei Acme". */
const COLLEAGUES = new RegExp(
  `(?<!\\p{L})${NOUN}(?!\\p{L})[^.!?]{0,60}(?<!\\p{L})${PEOPLE} (?:at|from|of|bei|von|chez|de|da|di|bij|van) (?:the )?${COMPANY}`,
  'iu',
);
/** "Talks by Acme engineers", "presented by Acme people". */
const ITS_PEOPLE = new RegExp(
  `(?<!\\p{L})${NOUN}(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?:by|from|von|par|de|por) (?:the |our )?${COMPANY}(?:[\u2019\']s?)? (?:${PEOPLE}|team|crew)(?!\\p{L})`,
  'iu',
);
/** Words of a lead-in that are no company. */
const NO_COMPANY =
  /^(?:the|this|these|our|their|his|her|other|many|all|several|some|kubecon|conference|event|community|open source|industry|local)(?!\p{L})/iu;

/**
 * Where all those work who gave the talks that a heading or a lead-in line announces; null where it does not say.
 *
 * @internal
 */
export function companyOf(text: string): string | null {
  if (text.length > 400) return null;
  const name = (COLLEAGUES.exec(text) ?? ITS_PEOPLE.exec(text))?.[1]
    .replace(/[.,:;-]+$/, '')
    .trim();
  if (!name || !/^\p{Lu}/u.test(name) || NO_COMPANY.test(name)) return null;
  if (isPersonName(name) || eventsIn(name).length > 0) return null;
  return canBeAffiliation(name) ? name : null;
}
