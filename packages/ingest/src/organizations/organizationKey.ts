import { words } from '../resolve/normalise';
import { remembered } from '../remembered';
import { plainName } from './plainName';

/** Legal forms, at the end of a company's name. */
const LEGAL = new Set(
  (
    'inc incorporated corp corporation llc llp lllp plc pbc ltd limited gmbh mbh ggmbh ag se sa sas sasu sarl eurl srl sro spa ' +
    'sl slu bv bvba nv vof ab as aps oy oyj ehf kg kgaa ohg ug ev co pty pte pvt kft zrt nyrt spzoo doo ' +
    'ood eood ou uab ooo ltda eireli sadecv 株式会社 有限会社 合同会社 有限公司 股份有限公司 주식회사'
  ).split(' '),
);

/** Legal forms with dots or several words, in the forms they take at the end of a name. */
const WRITTEN_LEGAL =
  /[ ,]{1,3}(?:A\/S|S\.? ?A\.? ?de ?C\.? ?V\.?|S\.A\.S?\.?|S\.r\.[lo]\.?|s\.r\.o\.?|a\.s\.|S\.p\.A\.?|S\.L\.U?\.?|B\.V\.?|N\.V\.?|e\.V\.?|e\.G\.?|K\.K\.?|G\.K\.?|d\.o\.o\.?|Sp\.? ?z ?o\.? ?o\.?|GmbH ?& ?Co\.? ?KG(?:aA)?|L\.?L\.?C\.?|P\.B\.C\.?|(?:Company|Co\.?),? ?(?:Limited|Ltd\.?)|Pty\.? ?Ltd\.?|Pvt\.? ?Ltd\.?|Private ?Limited)(?=[ ,.]*$)/i;

/** Japanese and Chinese companies say what they are at either end. */
const EASTERN_LEGAL =
  /^(?:株式会社|有限会社|合同会社|一般社団法人|\(株\)|㈱) ?| ?(?:株式会社|有限会社|合同会社|\(株\)|㈱|股份有限公司|有限公司|주식회사)$/g;

/** Words that are written in two ways. */
const SPELLED_OUT = new Map([
  ['bros', 'brothers'],
  ['intl', 'international'],
  ['univ', 'university'],
  ['tech', 'technologies'],
  ['technology', 'technologies'],
]);

/**
 * A name as people say it: without remarks, legal form and leading "The", `Bankdata A/S` is `Bankdata`.
 *
 * @internal
 */
export function shortName(name: string): string {
  const said = withoutLegalForm(plainName(name)).split(/\s+/);
  const isLegal = (word: string) => LEGAL.has(words(word).join(''));
  while (said.length > 1 && isLegal(said[said.length - 1] ?? '')) said.pop();
  if (said.length > 1 && /^the$/i.test(said[0] ?? '')) said.shift();
  return said.join(' ').replace(/,$/, '') || name;
}

function withoutLegalForm(name: string): string {
  const plain = name
    .replace(EASTERN_LEGAL, '')
    .replace(WRITTEN_LEGAL, '')
    .replace(/[ ,]{1,9}$/, '')
    .trim();
  return plain || name;
}

/** @internal */
export function spelledOut(word: string): string {
  return SPELLED_OUT.get(word) ?? word;
}

/** Domain endings that young companies write as part of their name, "Dagger.io". */
const NAME_DOMAIN = /\.(io|com|dev|ai|org|net|sh|cloud)\b/gi;

/** What people write who speak for themselves, or for nobody any more. */
const NOBODY =
  /^(?:(?:an? |currently )?(?:independent|indie|freelance|freelancer|self ?employed|self|unaffiliated|retired|none|no affiliation|n a|na|tbd|tba|tbc|unknown|stealth|student|individual|personal|private|various|hobbyist|open to work|opentowork|unemployed|sabbatical|on sabbatical|between jobs|looking for work|me|myself|freiberufler|freiberuflich|freier|selbstandig|independant|independante|independiente|autonomo|autonoma|libero professionista|zelfstandig|zzp|フリーランス|個人|个人)(?: (?:open source|ruby|python|java|rails|web|software|it|cloud|security|devops|data|contributor|consultant|consulting|developer|engineer|expert|contractor|researcher|architect|engineering|entwickler|speaker|startup|mode|trainer|coach|author|writer|advisor|scientist|analyst|designer|maintainer|individual|person|and|or|freelance|freelancer|consultor|desarrollador|desenvolvedor|developpeur))*|(?:former|formerly|previously)(?: .*)?)$/;

/**
 * Whether an affiliation names an organization at all: "Independent" and "Freelance Consultant" do not.
 *
 * @internal
 */
export function isOrganization(name: string): boolean {
  const all = words(name);
  return (
    all.length > 0 &&
    !NOBODY.test(all.join(' ')) &&
    !/^ex-\p{L}/iu.test(name.trim())
  );
}

function keyOf(name: string): string {
  if (!isOrganization(name)) return '';
  const plain = withoutLegalForm(plainName(name)).replace(NAME_DOMAIN, '');
  const all = words(plain || name).map(spelledOut);
  while (all.length > 1 && LEGAL.has(all[all.length - 1] ?? '')) all.pop();
  if (all.length > 1 && all[0] === 'the') all.shift();
  if (all.length > 1 && all[all.length - 1] === 'group') all.pop();
  return all.join('');
}

/**
 * The form in which names of organizations are compared: without legal form, leading "The", trailing "Group", spaces,
 * punctuation and remarks. `Red Hat, Inc.` and `RedHat` give `redhat`; `The LEGO Group` gives `lego`.
 *
 * @returns Empty where the name names no organization.
 * @internal
 */
export const organizationKey: (name: string) => string = remembered(keyOf);
