import { remembered } from '../remembered';
import { cjkName, hasHan } from './cjkName';
import { HONORIFICS } from './besideNames';
import { isGivenName } from './givenNames';
import { hangulName, hasHangul } from './hangulName';
import { isPlace } from './places';
import { SURNAMES_TOO } from './surnamesToo';
import {
  ENDS_IN_ROLE,
  LIKE_A_PERSON,
  NOT_IN_NAMES,
  ORGANIZATION_WORDS,
  PARTICLE,
} from './vocabulary';

const WORD =
  "(?:St\\.|\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*(?:[’'‘-](?!s(?![\\p{L}]))\\p{L}[\\p{L}\\p{M}]*)*|O[’']\\p{L}+)";
/** "d'Example", "van 't Example". */
const ELIDED = "(?:[dl][’'](?=\\p{Lu})|[’']t )";
const NICKNAME = '(?:["“][^"”\\n]{1,30}["”]|\\(\\p{Lu}\\p{Ll}{1,14}\\))';

/**
 * What the name of a person looks like: capitalised words, initials, particles and a nickname in quotation marks.
 *
 * @internal
 */
export const NAME_PATTERN = `${WORD}(?: (?:(?:${PARTICLE} ){0,3}${ELIDED}?${WORD}|${NICKNAME} ${WORD}|Jr\\.|Sr\\.)){1,4}`;

/** One capitalised word, where only first names are given. @internal */
export const FIRST_NAME_PATTERN =
  "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*";

const FULL = new RegExp(`^${NAME_PATTERN}$`, 'u');
const FIRST = new RegExp(`^${FIRST_NAME_PATTERN}$`, 'u');
const NOUN_ENDING =
  /(?:[ts]ion|\p{L}{4}ment|ness|(?<!v)ics|ware|ology|bility|ism|ship)s?$|(?:[hk]eit|ität|schaft|ierung|[êâ]ncia|[zrltnd]ação|zioni?|acj[aię])$/u;
/** Not Concepción and her like. */
const SPANISH_NOUN_ENDING =
  /(?<!^(?:concep|asun|encarna|anuncia|purifica))ci(?:ón|ones)$/u;
/** "OpenShift": capitals inside a word, but for "McAdam", "DeWitt". */
const CAMEL = /\p{Ll}\p{Lu}/u;
const CAMEL_NAME =
  /^(?:Mc|Mac|De|Del|La|Le|Di|Du|Da|Van|Von|Fitz|O|St|Ann|Anna|Jo|Jean|Marie|Mary|Lee)\p{Lu}/u;
const SHOUTED = /^\p{Lu}{3,}$/u;
/** "DSLs", "APIs". */
const INITIALISM = /^\p{Lu}{2,}\p{Ll}+$/u;
const TITLE_BEFORE = new RegExp(`^${HONORIFICS}{1,4}`, 'u');

/** "Tingting Mao": Chinese families, whose given names may end so. */
const CHINESE =
  /^(?:Li|Wang|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Zhu|Gao|Lin|Guo|Luo|Liang|Zheng|Xie|Tang|Feng|Dong|Xiao|Cao|Yuan|Deng|Shen|Zeng|Peng|Jiang|Cai|Wei|Xue|Ye|Yan|Yao|Fang|Qiu|Qin|Mao|Cui|Hou|Jin)$/;

/** "Ada Ejemplo y Alan Muestra", but "José Ortega y Gasset". */
const TWO_PEOPLE = /^\S+ .*\S (?:y|e|en|i) \S+ \S/;

/** "Ada EXAMPLE", as the French like to write it. */
function isShoutedSurname(word: string, words: readonly string[]): boolean {
  return (
    word.length > 4 &&
    words.length < 4 &&
    word !== words[0] &&
    /\p{Ll}$/u.test(words[0])
  );
}

/** What sentences and titles begin with, and names in them do not. */
const ARTICLE = /^(?:Der|Die|Das|Dem|Den|Ein|Eine|Im|Am|Les|Une|Los)$/;
/** First names that end like a participle. */
const NAME_IN_ING =
  /^(?:Henning|Flemming|Fleming|Irving|Sterling|Manning|Harding|Erling|(?:Xiao?|Qiao?|Zh(?:i|en|ong|e)|Yu|Yan|Hai|Wei|Guo|Jia|Jian|Jun|Chun|Dong|Feng|Hong|Hui|Kai|Peng|Shu|Tian|Wen|Yi|Zi|Li)(?:ning|ming|ping|ling|jing|qing|xing|ying|bing|ding|ting))$/;

function isNotInNames(word: string): boolean {
  const lower = word.toLocaleLowerCase('en').replace(/[’']s$/, '');
  return (
    NOT_IN_NAMES.has(lower) ||
    (lower.includes('-') &&
      lower.split('-').every(part => NOT_IN_NAMES.has(part))) ||
    (lower.length > 6 &&
      (NOUN_ENDING.test(lower) || SPANISH_NOUN_ENDING.test(lower)))
  );
}

/** Given names that are words of titles, too: the surname behind them tells. */
const GIVEN_NAMES_TOO = new Set([
  'will',
  'art',
  'april',
  'may',
  'june',
  'august',
]);
/** Vietnamese families, whose given names are short words elsewhere: "My Tran". */
const VIETNAMESE =
  /^(?:Nguy[eễ]n|Tr[aầ]n|Ph[aạ]m|Hu[yỳ]nh|Ho[aà]ng|Phan|V[oõ]|[DĐ][aặ]ng|B[uù]i|Ng[oô]|D[uư][oơ]ng)$/u;
const VIETNAMESE_GIVEN = /^(?:An|Do|My)$/;
/** "III": of several of one name. */
const GENERATION = /^(?:III|IV)$/;

/** "Dan North", "Will Example", "Nguyen Van A": words that are names where they stand. */
function isNameHere(
  word: string,
  at: number,
  words: readonly string[],
): boolean {
  const isLast = at === words.length - 1;
  if (/^\p{Lu}$/u.test(word)) return isLast && words.length > 2;
  if (at === 0)
    return (
      words.length === 2 &&
      (GIVEN_NAMES_TOO.has(word.toLocaleLowerCase('en')) ||
        (VIETNAMESE_GIVEN.test(word) && VIETNAMESE.test(words[1])))
    );
  return (
    isLast &&
    words.length < 4 &&
    SURNAMES_TOO.has(word.toLocaleLowerCase('en')) &&
    isGivenName(words[0])
  );
}

/** "Red Hat Ada": a company that is called like a person, and more. */
function beginsWithCompany(words: readonly string[]): boolean {
  return (
    words.length > 2 &&
    LIKE_A_PERSON.has(words.slice(0, 2).join(' ').toLocaleLowerCase('en')) &&
    !isGivenName(words[0])
  );
}

/**
 * Whether a text can be the full name of a person: two to five words, none of which titles are made of.
 *
 * @internal
 */
export const isPersonName: (text: string) => boolean = remembered(text => {
  const name = text.replace(TITLE_BEFORE, '').trim();
  if (hasHangul(name)) return hangulName(name) !== undefined;
  if (hasHan(name)) return cjkName(name) !== undefined;
  if (!FULL.test(name) || name.length > 60) return false;
  if (LIKE_A_PERSON.has(name.toLocaleLowerCase('en')) || isPlace(name))
    return false;
  if (ORGANIZATION_WORDS.test(name) || ENDS_IN_ROLE.test(name)) return false;
  const words = name.split(' ').filter(word => !/^["“(]/.test(word));
  if (/^\p{L}\.$/u.test(words[words.length - 1]) && words.length > 3) {
    return false;
  }
  if (
    /^\p{Lu}\p{Ll}{3,}ing$/u.test(words[0]) &&
    !NAME_IN_ING.test(words[0]) &&
    !CHINESE.test(words[words.length - 1])
  )
    return false;
  if (beginsWithCompany(words)) return false;
  if (ARTICLE.test(words[0]) || TWO_PEOPLE.test(name)) return false;
  if (words.slice(0, -1).some(word => ENDS_IN_ROLE.test(word))) return false;
  return !words.some(
    (word, at) =>
      (isNotInNames(word) && !isNameHere(word, at, words)) ||
      (SHOUTED.test(word) &&
        !isShoutedSurname(word, words) &&
        !(at > 1 && GENERATION.test(word))) ||
      INITIALISM.test(word) ||
      (CAMEL.test(word) && !CAMEL_NAME.test(word)),
  );
}, 4000);

/** Whether a text can be a first name standing alone. @internal */
export function isFirstName(text: string): boolean {
  return (
    FIRST.test(text) &&
    text.length < 20 &&
    !isNotInNames(text) &&
    !ARTICLE.test(text)
  );
}

/** The name without "Dr." and the like. @internal */
export function bareName(text: string): string {
  return text.replace(TITLE_BEFORE, '').trim();
}
