import { fold, words } from './normalise';

/**
 * A person's name in the form in which names are compared.
 *
 * @internal
 */
export interface PersonForm {
  /** As written. */
  name: string;
  /** First and last name, folded, with the German digraphs taken together: `abby bangser`. Empty for a lone first name. */
  key: string;
  first: string;
}

/** Names people call themselves by between their names, `Mauricio "Salaboy" Salatino`, and remarks. */
const NICKNAME = /\s*(?:["“”„«»][^"“”„«»]*["“”„«»]|\([^)]*\))\s*/g;
const TITLE = /^(?:(?:dr|prof|mr|mrs|ms|sir|ing|dipl)\.?\s+)+/i;
const SUFFIX = /,?\s+(?:ph\.?\s?d|jr|sr|msc|mba|ii|iii)\.?$/i;

/** What stands in programmes where a name is missing. */
const NOBODY =
  /^(?:(?:various|multiple|several|many|all|unknown|community|different)( (?:speakers?|presenters?|authors?|people|panelists?|attendees|members|artists))?|tb[acd]|todo|n a|none|anonymous|speakers?|panel|panelists?|moderators?|everyone|everybody|to be (?:announced|confirmed|defined)|team)$/;

/**
 * Whether a name names anybody: "TBA" and "Various speakers" do not.
 *
 * @internal
 */
export function isPerson(name: string): boolean {
  const all = words(name);
  return all.length > 0 && !NOBODY.test(all.join(' '));
}

/** `ü` is written `ue` or `u` abroad: both compare equal. */
function undigraph(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}

/**
 * A name as people write it, without nickname, academic title and suffix.
 *
 * @internal
 */
export function plainPersonName(name: string): string {
  const plain = name
    .replace(NICKNAME, ' ')
    .replace(TITLE, '')
    .replace(SUFFIX, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain || name.trim();
}

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u;

/**
 * The form in which a name is compared. Middle names do not count; a lone first name has no key, for it names nobody.
 *
 * @internal
 */
export function personForm(name: string): PersonForm {
  const all = words(plainPersonName(name)).map(undigraph);
  const first = all[0] ?? '';
  const last = all.length > 1 ? all[all.length - 1] ?? '' : '';
  // An initial is no last name: "Thomas S." could be anybody. Chinese, Japanese and Korean names have no space.
  const whole = !last && UNSPACED.test(first);
  const key = last.length > 1 ? `${first} ${last}` : '';
  return { name, key: whole ? first : key, first };
}

/**
 * The key under which a person is published: the full name in lower case, `abby bangser`.
 *
 * @internal
 */
export function publishedPersonKey(name: string): string {
  return fold(plainPersonName(name)).replace(/\s+/g, ' ').trim();
}

/**
 * The speakers of a talk, by key or, where a name gives none, by first name.
 *
 * @internal
 */
export type People = ReadonlyMap<string, PersonForm>;

/** @internal */
export function peopleOf(forms: PersonForm[]): Map<string, PersonForm> {
  return new Map(forms.map(person => [person.key || person.first, person]));
}

/**
 * How two lists of speakers agree. `unknown`: one says nothing, or only first names that the other could mean.
 *
 * @internal
 */
export type SpeakerAgreement = 'agree' | 'unknown' | 'differ';

/** @internal */
export function compareSpeakers(a: People, b: People): SpeakerAgreement {
  if (a.size === 0 || b.size === 0) return 'unknown';
  let vague = false;
  for (const { key } of b.values()) {
    if (!key) vague = true;
    else if (a.get(key)?.key) return 'agree';
  }
  for (const { key } of a.values()) if (!key) vague = true;
  if (!vague) return 'differ';
  // A first name alone identifies nobody, but it rules out those who are called otherwise.
  const firsts = new Set([...a.values()].map(person => person.first));
  return [...b.values()].some(person => firsts.has(person.first))
    ? 'unknown'
    : 'differ';
}
