import { words } from '../resolve/normalise';

/** Legal forms, at the end of a company's name. */
const LEGAL = new Set(
  (
    'inc incorporated corp corporation llc llp ltd limited gmbh ag se sa sas sarl srl spa bv nv ab as aps oy oyj kg kgaa ' +
    'ohg ug ev plc pty pte pvt co kft zoo'
  ).split(' '),
);

/** Words that are written in two ways. */
const SPELLED_OUT = new Map([
  ['bros', 'brothers'],
  ['intl', 'international'],
  ['univ', 'university'],
  ['tech', 'technologies'],
  ['technology', 'technologies'],
]);

/**
 * A name as people say it: without legal form and leading "The", `Bankdata A/S` is `Bankdata`.
 *
 * @internal
 */
export function shortName(name: string): string {
  const said = name
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .trim()
    .split(/\s+/);
  const isLegal = (word: string) =>
    word === 'A/S' || LEGAL.has(words(word).join(''));
  while (said.length > 1 && isLegal(said[said.length - 1] ?? '')) said.pop();
  if (said.length > 1 && /^the$/i.test(said[0] ?? '')) said.shift();
  return said.join(' ').replace(/[\s,]+$/, '') || name;
}

/** @internal */
export function spelledOut(word: string): string {
  return SPELLED_OUT.get(word) ?? word;
}

/** Domain endings that young companies write as part of their name, "Dagger.io". */
const NAME_DOMAIN = /\.(io|com|dev|ai|org|net|sh|cloud)\b/gi;

/** What people write who speak for themselves. */
const NOBODY =
  /^(?:an? )?(?:independent|freelance|freelancer|self ?employed|unaffiliated|retired|none|n a|tbd|tba|unknown|stealth|student|individual|personal|open to work|unemployed)(?: (?:contributor|consultant|consulting|developer|engineer|expert|contractor|software engineer|speaker|startup|mode))*$/;

/**
 * Whether an affiliation names an organization at all: "Independent" and "Freelance Consultant" do not.
 *
 * @internal
 */
export function isOrganization(name: string): boolean {
  const all = words(name);
  return all.length > 0 && !NOBODY.test(all.join(' '));
}

/**
 * The form in which names of organizations are compared: without legal form, leading "The", trailing "Group", spaces,
 * punctuation and remarks in brackets. `Red Hat, Inc.` and `RedHat` give `redhat`; `The LEGO Group` gives `lego`.
 *
 * @returns Empty where the name names no organization.
 * @internal
 */
export function organizationKey(name: string): string {
  if (!isOrganization(name)) return '';
  const plain = name
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .replace(
      /\b(?:A\/S|S\.A\.?|B\.V\.?|e\.V\.?|S\.p\.A\.?|N\.V\.?)(?=\W|$)/g,
      '',
    )
    .replace(NAME_DOMAIN, '');
  const all = words(plain || name).map(spelledOut);
  while (all.length > 1 && LEGAL.has(all[all.length - 1] ?? '')) all.pop();
  if (all.length > 1 && all[0] === 'the') all.shift();
  if (all.length > 1 && all[all.length - 1] === 'group') all.pop();
  return all.join('');
}
