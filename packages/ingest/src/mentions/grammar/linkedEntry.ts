import type { Speaker } from '../../model';
import { isPersonName } from '../../people';
import type { Candidate } from './candidates';
import { readEntry } from './entry';
import { isTalkUrl } from './mediaMarks';
import { looksLikeTitle } from './titles';

/** Shorter, and the words before a name say what they are to the person: "Interview with Ada Example". */
const FEWEST_WORDS = 3;

/** What stands between a title and those who gave it, within a link. */
const PARTED =
  /^[”"’»]?\s*(?:[-–—|]\s*(?:by\s+)?|,?\s*(?:by|with|von|par|por)\s+)(?=\p{Lu})/iu;

/** @internal */
export interface LinkedEntry {
  title: string;
  speakers: Speaker[];
}

/**
 * A recording's or a session's link that is called like the programme calls it: "[Title - Ada Example, Acme](…)", whatever
 * the sentence around it says. Undefined where it names nobody.
 *
 * @internal
 */
export function linkedEntry({
  kind,
  text,
  url,
}: Candidate): LinkedEntry | undefined {
  if (kind !== 'link' || url === undefined || !isTalkUrl(url)) return undefined;
  const entry = readEntry({ text, spans: [] });
  if (!entry || entry.takeaway || entry.speakers.length === 0) return undefined;
  const { title, speakers, evidence } = entry;
  const isBehind =
    text.startsWith(title) && PARTED.test(text.slice(title.length));
  return isBehind &&
    title.split(' ').length >= FEWEST_WORDS &&
    (evidence.affiliated ||
      (looksLikeTitle(title) &&
        speakers.every(({ name }) => isPersonName(name))))
    ? { title, speakers }
    : undefined;
}
