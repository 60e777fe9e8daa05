import type { Speaker } from '../../model';
import { readSpeakerList } from '../../people';

/** What stands in a column of speakers where there is none. */
const NOBODY =
  /^(?:[-–—.*?/~\s]*|n\/?a|tb[acd]|to be (?:announced|confirmed)|all|alle|everyone|everybody|various|diverse|todos|tous|tutti|open|none|various speakers|multiple speakers|全員|全体|待定|未定)$/iu;
/** "(invited)", "(remote)": how, not where they work. */
const MANNER =
  /\s*[([](?:invited|remote|remotely|online|virtual|keynote|moderator|chair|host|tbc|presenter|speaker|eingeladen|invit[ée]e?)[)\]]/giu;
const NAME =
  /^[\p{L}\p{M}][\p{L}\p{M}.'’ -]{0,50}(?:\s?@[\w.-]{2,40})?$|^@[\w.-]{2,40}$/u;
const BRACKET = /^(.{2,50}?)\s*[(（]([^()（）]{2,80})[)）]$/u;

/** One person of a cell that holds nothing else: any name will do. */
function personIn(text: string): Speaker | undefined {
  const bracket = BRACKET.exec(text);
  const name = (bracket?.[1] ?? text).trim();
  if (!NAME.test(name) || name.split(' ').length > 5) return undefined;
  return { name: name.replace(/^@/, ''), organization: bracket?.[2] ?? null };
}

/**
 * The speakers a cell below a header like "Speaker" names. What stands there are people, so that names we would not know
 * elsewhere count, too: names of one word, handles, names in small letters.
 *
 * @internal
 */
export function speakersOfCell(cell: string): Speaker[] | undefined {
  const text = cell
    .replace(MANNER, '')
    .replace(/\s*\n\s*/g, ', ')
    .replace(/，/g, ', ')
    .replace(/,\s*,/g, ',')
    .trim();
  if (NOBODY.test(text)) return undefined;
  const known = readSpeakerList(text, {
    firstNames: true,
    peopleOnly: !/[;&(]/.test(text),
  });
  if (known) return known;
  const parts = text.split(
    /\s*[;、／/&+]\s*|\s*,\s*|\s+(?:and|und|et|y|e|og|och|en)\s+/u,
  );
  if (parts.length > 6) return undefined;
  const people = parts.filter(Boolean).map(personIn);
  const named = people.filter(one => one !== undefined);
  return named.length > 0 && named.length === people.length ? named : undefined;
}
