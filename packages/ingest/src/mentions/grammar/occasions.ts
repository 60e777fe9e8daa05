import type { Root } from 'mdast';
import { textOf } from '../inline';
import { dayIn } from './days';

/** Beside its date an occasion has a name and a number: "Meetup #12", "3º Encontro", "Reunión del". */
const MOST_WORDS = 3;
const GATHERING =
  /(?<!\p{L})(?:meet-?ups?|user ?group|reunión|encuentro|encontro|reunião|treffen|stammtisch|rencontre|soirée|incontro|serata|bijeenkomst|event|evening|abend|edition|edición|edição|ausgabe|第\s*\d+\s*回)(?!\p{L})/iu;
const DATE =
  /\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d|(?:(?:19|20)\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日|(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s+(?:de |of )?)?\p{L}{3,10}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,?\s+(?:de |del )?(?:19|20)\d\d/giu;

/**
 * Whether a heading is that of one of several evenings, "Meetup #12 – 9 March 2023", "Reunión del 15/06/2022": what stands
 * below it are its talks.
 *
 * @internal
 */
export function isOccasion(text: string): boolean {
  if (text.length > 120) return false;
  const isDated =
    dayIn(text, null, 'day-first') !== null ||
    dayIn(text, null, 'month-first') !== null;
  const rest = text
    .replace(DATE, ' ')
    .split(/[\s()[\]#:,–—|/-]+/u)
    .filter(word => /\p{L}{2}/u.test(word));
  if (isDated) return rest.length <= MOST_WORDS;
  return (
    rest.length <= MOST_WORDS &&
    /\d/.test(text) &&
    GATHERING.test(text) &&
    /^\W*(?:\p{L}+[\s-]+)?(?:\p{L}+\s+)?(?:#\s*\d+|\d+\s*[ºª°.]?|no\.? ?\d+)|\d+\s*$/iu.test(
      text,
    )
  );
}

/** Whether a heading names an evening as such, not only its day. @internal */
export function isGathering(text: string): boolean {
  return isOccasion(text) && GATHERING.test(text);
}

/** Whether a page tells of several evenings one after another. @internal */
export function hasOccasions(root: Root): boolean {
  const named = root.children.filter(
    node => node.type === 'heading' && isOccasion(textOf(node)),
  );
  return named.length > 1 && named.some(node => GATHERING.test(textOf(node)));
}

/** "Hashtag: #ropenight": what people say of an occasion elsewhere they find by it. */
const HASHTAG =
  /^\W{0,4}(?:(?:official |event |conference )?hashtags?|ハッシュタグ|话题标签|해시태그)\s{0,3}[:：は]?\s{0,3}[#＃]/iu;
/** Blocks at the beginning of a page that say where and when it was. */
const OPENING = 8;

/** Whether the opening of a page names the hashtag of the occasion it tells of. @internal */
export function hasHashtag(root: Root): boolean {
  return root.children
    .slice(0, OPENING)
    .some(
      node =>
        node.type === 'paragraph' && HASHTAG.test(textOf(node).slice(0, 80)),
    );
}
