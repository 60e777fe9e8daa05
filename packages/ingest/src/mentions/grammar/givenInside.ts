import type { Speaker } from '../../model';
import { hasGivenName, speakersAt } from '../../people';
import { ACTS } from './acts';
import type { Candidate } from './candidates';
import { isTalkUrl } from './mediaMarks';
import { trailingSpeakers } from './speakersBehind';
import { type Split, splitPlain } from './splitPlain';
import { canBeTitle } from './titles';
import { wordCount } from './wordCount';

/** "**Title by Ada Example**", "“Title - Ada Example, Acme”" where that leads to a talk: set apart together with who gave it. @internal */
export function givenInside({
  kind,
  text,
  url,
}: Candidate): Pick<Split, 'title' | 'speakers'> | undefined {
  const isQuoteOfTalk = kind === 'quote' && url !== undefined && isTalkUrl(url);
  if (kind !== 'emphasis' && !isQuoteOfTalk) return undefined;
  const given = trailingSpeakers(text);
  if (given)
    return canBeTitle(given.title) && wordCount(given.title) > 2
      ? given
      : undefined;
  const split = splitPlain(text);
  return split &&
    split.speakers.length > 0 &&
    split.speakers.some(({ name }) => hasGivenName(name)) &&
    canBeTitle(split.title)
    ? split
    : undefined;
}

/** "Ada Example explained how …": who the sentence after the one with a title begins with. @internal */
export function giversOf(sentence: string): Speaker[] {
  const group = speakersAt(sentence, 0);
  return group && ACTS.test(sentence.slice(group.end)) ? group.speakers : [];
}
