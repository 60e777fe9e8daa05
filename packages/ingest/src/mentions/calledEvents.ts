import type { Root } from 'mdast';
import type { NamedEvent } from '../events';
import { isDayHeading } from './grammar/days';
import { typeOfLabel } from './grammar/talkTypes';
import { textOf } from './inline';

/** Words in which a text looks for what it calls an event. */
const LONGEST_SCAN = 60_000;
const LONGEST_NAME = 60;

const EVENT =
  '(?:event|conference|meet-?up|festival|summit|unconference|convention|évènement|événement|conférence|konferenz|veranstaltung|evento|conferencia|conferência|conferenza|evenement)';
const BEEN =
  '(?:attended|attending|visited|visiting|travell?ed to|went to|been to|back from|got home from|flew to|was invited to|edition of|(?:be|was|were|spoke|speaking|speak) at|auf der|besuch(?:t|te|ten)|an der)';

/** The letters of a name, whatever stands between its words. */
function spelled(name: string): string {
  return (name.match(/[\p{L}\p{M}\d]+/gu) ?? []).join('[^\\p{L}\\d]{1,3}');
}

/** The words of a document, without those of its headings. @internal */
export function wordsBelow({ children }: Root): string {
  let text = '';
  for (const node of children) {
    if (text.length > LONGEST_SCAN) break;
    if (node.type !== 'heading') text += `${textOf(node, LONGEST_SCAN)}\n`;
  }
  return text;
}

/**
 * Whether a text calls a name an event: "the … conference", "… took place", "I attended …".
 *
 * @internal
 */
export function isCalledEvent(name: string, text: string): boolean {
  const words = spelled(name);
  if (!words || name.length > LONGEST_NAME) return false;
  return new RegExp(
    `(?<!\\p{L})(?:${EVENT}s?(?:,? (?:called|named|du|de la|des?|of|the|der|del))?|${BEEN})(?: the)? ["“«*]?${words}(?![\\p{L}\\d])|(?<![\\p{L}\\d])${words}["”»*]?(?: (?:20)?\\d\\d)?(?:,)? (?:${EVENT}|took place|was held|is held|fand|a eu lieu|is an? (?:[\\p{L}\\d-]+ ){0,4}${EVENT})(?!\\p{L})`,
    'iu',
  ).test(text);
}

/** "Some Harbour Weekend": a few words that each begin with a capital. */
const NAME =
  /^(?:\p{Lu}|[a-z]{1,2}\p{Lu}|\d)[\p{L}\p{M}\d.+&’'/-]*(?: (?:(?:of|the|for|on|de|do|da|del|der|des|&|\+) )?(?:\p{Lu}|[a-z]{1,2}\p{Lu}|\d)[\p{L}\p{M}\d.+&’'/-]*){0,5}$/u;
/** What stands around the name in a heading. */
const BEFORE = /^(?:\d{1,2}[.)]\s+|(?:At|From|The)\s+)+/u;
const BEHIND =
  /\s*(?:[,(:–—|].*|\s-\s.*|\s(?:recap|review|report|trip|talks|sessions|highlights|notes|(?:19|20)\d\d))$/iu;
/** What is held at events, and no event by itself. */
const PART =
  /^(?:keynotes?|opening|closing|welcome|day|evening|morning|afternoon|party|dinner|lunch|networking|social|reception|venue|the venue|community|main|pre|post|side|co-?located|this|that|next|last|first|second|tech|local|virtual|online|hybrid|(?:online |virtual )?events?|conferences?|meet-?ups?)(?!\p{L})/iu;

function namesIn(heading: string): string[] {
  const name = heading.trim().replace(BEFORE, '');
  const bare = name.replace(BEHIND, '');
  const words = bare.split(' ');
  return [...new Set([name, bare, words.slice(0, -1).join(' ')])].filter(
    one => /\p{L}{3}/u.test(one) && NAME.test(one) && !PART.test(one),
  );
}

/**
 * The event that a heading names where the words of the document call it one; a guess.
 *
 * @internal
 */
export function calledEvent(heading: string, text: string): NamedEvent | null {
  if (
    heading.length > LONGEST_NAME + 20 ||
    typeOfLabel(heading) !== undefined ||
    isDayHeading(heading)
  )
    return null;
  const name = namesIn(heading).find(one => isCalledEvent(one, text));
  if (!name) return null;
  const year = /(?<!\d)20\d\d(?!\d)/.exec(heading)?.[0];
  return {
    name: year && !name.includes(year) ? `${name} ${year}` : name,
    series: name,
    year: year ? Number(year) : null,
    complete: false,
    colocated: false,
    guessed: true,
    start: 0,
    end: name.length,
  };
}
