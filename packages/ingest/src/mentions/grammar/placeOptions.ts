import { readSpeakerList } from '../../people';
import type { InlineText } from '../inline';
import { withoutMediaMarks } from './mediaMarks';
import { behindComma, namesBeforeBracket } from './speakersBehind';
import type { PlaceOptions } from './splitPlain';
import { wordCount } from './wordCount';

/** Worth a closer look. */
const LAST_COMMA = /,\s+\p{Lu}/u;
/** "3. Title". */
const NUMBER = /^#?\d{1,2}[.):]\s+/;

function isMost(
  some: readonly string[],
  all: readonly string[],
  least: number,
) {
  return some.length >= least && some.length >= all.length * 0.7;
}

/** Begins with a person's name: "Ada Example: Title", "Ada Example (The Whole Title)". */
function namesFirst(text: string): boolean {
  const title = namesBeforeBracket(text)?.title;
  if (title && wordCount(title) > 2) return true;
  const before = /^([^:—–|/]{4,90}?)(?::\s|\s*[—–|]|\s[-/]\s)/u.exec(text);
  return before !== null && readSpeakerList(before[1]) !== undefined;
}

/** Ends with a comma and a person's name: "Title, Ada Example". */
function namesBehindComma(text: string): boolean {
  return (
    text.length < 400 &&
    LAST_COMMA.test(text) &&
    behindComma(withoutMediaMarks(text)) !== undefined
  );
}

/**
 * In which order things that stand beside one another name title and speakers, where most of them do it alike: one alone
 * may as well be read the other way.
 *
 * @param least - how many have to show it
 * @internal
 */
export function placeOptionsOf(
  inlines: readonly InlineText[],
  least = 3,
): Required<PlaceOptions> {
  const texts = inlines.map(({ text }) => text.replace(NUMBER, ''));
  const speakersFirst = isMost(texts.filter(namesFirst), texts, least);
  return {
    speakersFirst,
    commaBeforeSpeakers:
      !speakersFirst && isMost(texts.filter(namesBehindComma), texts, least),
  };
}
