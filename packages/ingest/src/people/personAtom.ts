import { type Affiliation, OF_ALL, readAffiliation } from './affiliation';
import { HONORIFICS } from './besideNames';
import { cjkPerson, hasHan } from './cjkName';
import { isGivenName } from './givenNames';
import { hangulPerson, hasHangul } from './hangulName';
import { bareName, isPersonName, NAME_PATTERN } from './personName';
import {
  INDEPENDENT,
  LIKE_A_PERSON,
  ORGANIZATION_WORDS,
  ROLE,
} from './vocabulary';

/** A person as far as a part of a list tells. @internal */
export type PersonFound = { name: string } & Partial<Affiliation>;

const ABBREVIATED =
  /\b(?:Inc|Ltd|Co|Corp|Bros|S\.A|B\.V|Sr|Snr|Jr|Assoc|St|e\.V)\./g;
const ORGANIZATION_WORD =
  /^[^\p{L}]*[\p{Lu}\d]|^[&@]$|^[a-z]+[\p{Lu}\d]|^[\w-]+\.\w{2,}$|^\([^)]*\)?$|^[^(]*\)$|^\p{Script=Han}/u;
const SMALL_WORD = /^(?:of|for|and|the|de|la|le|du|des|für|und|at|in|on|by|a)$/;

const NAMED_AT = new RegExp(
  `^(?:moderator:?\\s+)?(${HONORIFICS}{0,4}${NAME_PATTERN})(?:,?\\s+(?:from|at|of|@|bei|von|chez)\\s+(.+)|\\s*[([]([^()[\\]]+(?:\\([^()]*\\))?)[)\\]]|(?:\\s*—\\s*|\\s+[-–|•·]\\s+)(.+))$`,
  'u',
);
const OWNED = new RegExp(
  `^(?:the )?(.{2,40}?)[’']s?\\s+(${NAME_PATTERN})$`,
  'u',
);

/** "@ada_example": all that some lists give of a person; not "@font-face", "@Component", "@latest", which are code, or call all. */
const HANDLE =
  /^@(?!(?:font-face|media|import|keyframes|supports|charset|layer|container|property|override|component|autowired|bean|test|param|returns?|deprecated|todo|types|latest|next|here|channel|everyone|all)$)([a-z\d][\w-]{2,30})$/i;

/** Whether a part of a list can be a person. @internal */
export function canBePerson(text: string): boolean {
  return (
    (hasHangul(text) && hangulPerson(text) !== undefined) ||
    (hasHan(text) && cjkPerson(text) !== undefined) ||
    HANDLE.test(text) ||
    isPersonName(bareName(text)) ||
    NAMED_AT.test(text) ||
    OWNED.test(text)
  );
}

/** "acme AG": what a company is by law, which lets its name begin as it likes. */
const CORPORATE_FORM = /^(?:AG|GmbH|Inc\.?|LLC|Ltd\.?|BV|SE|SA|AB|AS|Oy|KG)$/;

/** Whether a text is surely the name of an organisation: one we know, or one that says so. @internal */
export function isOrganization(text: string): boolean {
  return (
    LIKE_A_PERSON.has(text.toLocaleLowerCase('en')) ||
    (text.split(' ').length < 6 && ORGANIZATION_WORDS.test(text))
  );
}

/** Whether a part of a list is an affiliation more than a person. @internal */
export function looksLikeOrganization(text: string): boolean {
  return (
    ORGANIZATION_WORDS.test(text) ||
    LIKE_A_PERSON.has(text.toLocaleLowerCase('en')) ||
    ROLE.test(text) ||
    !isPersonName(text)
  );
}

/** An organisation's name is short, and no sentence: its words are capitalised but for the small ones. @internal */
export function canBeAffiliation(text: string): boolean {
  const words = text.split(' ');
  if (text.length > 90 || words.length > 9 || /\s[-–—]\s/.test(text))
    return false;
  const whole = text.replace(ABBREVIATED, '');
  if (/[!?:“”"]|\.(?:\s|$)/.test(whole)) return false;
  if (ROLE.test(text) || INDEPENDENT.test(text)) return true;
  const isCompany =
    words.length > 1 && CORPORATE_FORM.test(words[words.length - 1]);
  return words.every(
    (word, index) =>
      ORGANIZATION_WORD.test(word) ||
      (index > 0 && SMALL_WORD.test(word)) ||
      (index === 0 && (word === 'the' || isCompany)),
  );
}

/** "(acme)": companies that write themselves so, in brackets behind a name. */
const SMALL_COMPANY = /^(?:[^,]{2,40}, )?[a-z][\w-]{3,20}$/;
const NO_COMPANY =
  /(?:^|, )(?:videos?|slides?|recording|link|remote|virtual|online|talk|keynote|panel|also|both|here|again|left|right|pictured|cent(?:er|re)|workshop|tutorial|demo|tba|english|deutsch)$/i;

/** Whether a lower-case word in brackets may be a company, "(CTO, acme)". @internal */
function isSmallCompany(text: string): boolean {
  return SMALL_COMPANY.test(text) && !NO_COMPANY.test(text);
}

/** "Otto Graf von Beispiel", "Anna Maria von Beispiel": no surname stands before "von", so that it is no company behind it. */
function isNoble(text: string): boolean {
  const [before, ...behind] = bareName(text).split(' von ');
  return (
    behind.length === 1 &&
    isPersonName(bareName(text)) &&
    (/ (?:Graf|Gräfin|Freiherr|Freifrau|Ritter|Baron(?:in)?)$/.test(before) ||
      before.split(' ').every(isGivenName))
  );
}

/** A person with all that stands in the same atom, "Ada Example from Acme", "Acme's Ada Example", "Ada Example (Acme)". @internal */
export function personIn(text: string): PersonFound | undefined {
  const unspaced =
    (hasHangul(text) && hangulPerson(text)) ||
    (hasHan(text) && cjkPerson(text));
  if (unspaced) return unspaced;
  if (isNoble(text)) return { name: bareName(text) };
  const handle = HANDLE.exec(text);
  if (handle) return { name: handle[1] };
  const named = NAMED_AT.exec(text);
  if (named && isPersonName(bareName(named[1]))) {
    const affiliation = (named[2] ?? named[3] ?? named[4]).replace(OF_ALL, '');
    if (
      (canBeAffiliation(affiliation) ||
        (named[3] !== undefined && isSmallCompany(affiliation))) &&
      !(named[4] && isPersonName(named[4]))
    ) {
      return { name: bareName(named[1]), ...readAffiliation(affiliation) };
    }
    return undefined;
  }
  if (isPersonName(bareName(text))) return { name: bareName(text) };
  const owned = OWNED.exec(text);
  if (owned && isPersonName(owned[2])) {
    return { name: owned[2], organization: owned[1] };
  }
  return undefined;
}
