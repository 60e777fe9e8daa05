import type { Speaker } from '../model';
import { canBeAffiliation, readAffiliation, readSpeakerList } from '../people';
import { NOT_IN_NAMES, PARTICLE } from '../people/vocabulary';

/** How sure a text must be to name people. */
export type Strictness =
  /** It reads like names wherever it stands. */
  | 'strict'
  /** It stands where names stand: "… by X", or where all other titles of the feed name somebody. */
  | 'expected'
  /** As `expected`, and single words and handles are names too. */
  | 'sure';

const LONGEST = 200;
const HANDLES = /\s*[([]?@[\p{L}\p{N}_.-]{2,40}[)\]]?/gu;
const INTRODUCTION =
  /^(?:(?:presented|given|hosted|led|a talk|talk)\s+)?(?:by|with|speakers?|presenters?|referent(?:in)?|por|par|von)\s*:?\s+(?=[\p{Lu}\p{Lo}])/iu;
const TITLES = /\b(?:Dr|Prof|Mr|Mrs|Ms|Ph\.?D|MSc|BSc)\.?,?(?:\s+|$)/g;
const NOBODY =
  /\b(?:various|multiple|many|several|different|diverse|all|our|the)\s+(?:speakers?|presenters?|people|authors?|artists|folks|attendees|participants)\b|^(?:various|unknown|tba|tbd|n\/?a|anonymous|team|staff|speakers?)$/i;
const PARTICLES = new RegExp(`^(?:${PARTICLE})$`, 'iu');
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・\s]{2,14}$/u;
const BRACKET = /[（(][^()（）]{1,60}[)）]\s*$/u;

const NO_NAME =
  /\b(?:official|after ?movie|trailer|teaser|highlights?|recap|live ?stream|live|stage|playlist|channel|meetup|conference|workshop|keynote)\b/i;
const ARTICLE =
  /^(?:el|la|los|las|le|les|un|una|une|il|lo|os|as|der|die|das|ein|eine|the) /i;

/** Whether a text stands for people without naming any. @internal */
export function namesNobody(text: string): boolean {
  return NOBODY.test(text.trim());
}

/** "HIROSHI SHIBATA" is shouting; "HASUMI Hitoshi" tells the family name. */
function calm(name: string): string {
  if (!/\s/.test(name) || /\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name))
    return name;
  return name.replace(
    /\p{L}[\p{L}\p{M}]*/gu,
    word => word[0] + word.slice(1).toLocaleLowerCase('en'),
  );
}

function isNameWord(word: string, index: number): boolean {
  if (PARTICLES.test(word)) return true;
  if (/^["“'‘(].+["”'’)]$/.test(word)) return index > 0;
  return (
    /^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(word) ||
    /^(?:\p{L}\.|[dl][’']\p{Lu}\p{L}+)$/u.test(word)
  );
}

/** Whether a text has the shape of one name, in a place where one is expected. */
function looksLikeName(text: string, strictness: Strictness): boolean {
  const name = text.replace(BRACKET, '').trim();
  if (!name || name.length > 48 || /[?!:;…]|\.\.\./.test(name)) return false;
  if (EAST_ASIAN.test(name)) return strictness === 'sure' || name.length <= 6;
  const words = name.split(/\s+/);
  if (words.length > 5) return false;
  if (words.length === 1) {
    if (strictness !== 'sure') return false;
    return (
      /^[\p{L}\p{N}_.-]{2,24}$/u.test(name) &&
      !NOT_IN_NAMES.has(name.toLowerCase())
    );
  }
  // "Jennifer Tu", "Andreas Fast": one word that titles are made of is no proof against a name, two are.
  const common = words.filter(
    word =>
      word.length > 1 &&
      NOT_IN_NAMES.has(word.toLowerCase()) &&
      !PARTICLES.test(word),
  ).length;
  // More than three words are a name with a particle, an initial or a nickname in it, or a title in capitals.
  const isLong =
    words.length > 3 &&
    !words.some(
      word => PARTICLES.test(word) || /^\p{L}\.?$|["“'‘(]/u.test(word),
    );
  return (
    common < (isLong ? 1 : 2) &&
    common < words.length &&
    words.every(isNameWord)
  );
}

/** The list in the shape of names, one by one, with companies in brackets. */
function relaxedList(
  text: string,
  strictness: Strictness,
): Speaker[] | undefined {
  const atoms = text
    .split(/\s*(?:,|;|、|・(?=\p{Lu})|\s&\s|\s\+\s|\s(?:and|und|et|y|e)\s)\s*/u)
    .map(atom => atom.trim())
    .filter(Boolean);
  if (atoms.length === 0 || atoms.length > 12) return undefined;
  const [family, given] = atoms;
  // "MATSUMOTO, Ryosuke" is one person.
  if (
    atoms.length === 2 &&
    /^[^,]+,[^,]+$/.test(text) &&
    /^\p{Lu}[\p{L}’'-]+$/u.test(family) &&
    /^\p{Lu}[\p{L}’'-]+$/u.test(given)
  ) {
    const isShouted = family === family.toLocaleUpperCase('en');
    return isShouted && given !== given.toLocaleUpperCase('en')
      ? [{ name: `${given} ${family}`, organization: null }]
      : [{ name: family, ...readAffiliation(given) }];
  }
  const [, company] = atoms;
  // "Danilo (Dan) Lark, Lakeside": one word behind a full name is where they work.
  if (
    atoms.length === 2 &&
    /^[^,]+,[^,]+$/.test(text) &&
    !/\s/.test(company) &&
    looksLikeName(family, 'expected') &&
    canBeAffiliation(company)
  ) {
    return [{ name: family, ...readAffiliation(company) }];
  }
  if (!atoms.every(atom => looksLikeName(atom, strictness))) return undefined;
  return atoms.map(atom => {
    const within = BRACKET.exec(atom)?.[0]
      .replace(/[（()）]/g, '')
      .trim();
    const affiliation =
      within && canBeAffiliation(within) ? readAffiliation(within) : null;
    return {
      name: calm(atom.replace(BRACKET, '').trim()),
      organization: affiliation?.organization ?? null,
      ...(affiliation?.role && { role: affiliation.role }),
    };
  });
}

/**
 * Reads a part of a video's title as people, or undefined where it is none.
 *
 * @param isAffiliated - what stands behind the names in other titles of the feed is where people work
 *
 * @internal
 */
export function readNames(
  text: string,
  strictness: Strictness,
  isAffiliated = false,
): Speaker[] | undefined {
  if (text.length > LONGEST) return undefined;
  const given = text
    .replace(HANDLES, '')
    .replace(INTRODUCTION, '')
    .replace(TITLES, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  if (
    !given ||
    NOBODY.test(given) ||
    /^(?:part|parte|partie|teil) (?:[IVX]+|\d+)$/i.test(given)
  )
    return undefined;
  if (NO_NAME.test(given)) return undefined;
  // "El Brillante Futuro de la Física" has the shape of a name, and begins like a title.
  if (strictness === 'strict' && ARTICLE.test(given)) return undefined;
  // What is shouted may be anything, but where names stand.
  const listed = readSpeakerList(
    strictness === 'strict' ? given : calmed(given),
    {
      // "A B, C D": a video names people more often than companies that are called like people, but where all name them.
      peopleOnly: !isAffiliated,
    },
  );
  if (listed) return listed;
  return strictness === 'strict' ? undefined : relaxedList(given, strictness);
}

function calmed(text: string): string {
  return text
    .split(/(\s*[,;&]\s*)/)
    .map(piece => calm(piece))
    .join('');
}
