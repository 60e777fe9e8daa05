import { type Candidate, isOtherPage } from './candidates';
import { isTalkUrl, TALK_PAGE } from './mediaMarks';
import { AFTER_FOR_SURE, NOUN, NOUN_BEFORE, ONE_TALK } from './proseWords';
import { NAME_PATTERN, speakersAt } from '../../people';
import { leadingLabel } from './talkTypes';
import { capitalShare, cleanTitle } from './titles';

/** @internal */
export interface Sentence {
  start: number;
  end: number;
}

const BOUNDARY =
  /(?<![.!?…]|\b(?:vs|e\.g|i\.e|etc|Dr|Prof|Mr|Mrs|Ms|St|No|Inc|Ltd|Jr|[A-Z]))[.!?…]+["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])|\n/gu;

/** Splits running text into sentences; the inside of a candidate is never split. @internal */
export function sentencesIn(
  text: string,
  candidates: readonly Candidate[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = (match.index ?? 0) + match[0].length;
    const inside = candidates.some(
      one =>
        (match.index ?? 0) >= one.start &&
        end < one.end &&
        one.kind === 'quote',
    );
    if (!inside) {
      sentences.push({ start, end });
      start = end;
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

const VERB_BEFORE =
  /\b(?:next(?: up)? (?:was|came|were)|first up was|then came|took (?:to )?the (?:main |keynote )?stage (?:with|for|to present)|(?:opened|closed|kicked off|started|ended) (?:the|our) (?:\w+ )?(?:day|conference|event|morning|afternoon|track|summit) with|(?:my|our|a)(?: \w+)? (?:favou?rites?|highlights?)(?: of the \w+)? (?:was|were|is)|co-?presented|presented|presenting|presents|gave|delivered|delivering|moderated|moderating|keynoted|spoke (?:about|on|at)|speaking (?:about|on)|attended|attending|watched|sat in on|(?:conference|event|day|morning|afternoon|evening|summit) (?:was )?(?:opened|closed|kicked off|started|ended)(?: \w+)? (?:with|by))\b/giu;
const NOT_A_TALK =
  /\b(?:books?|(?:re-?)?read(?:ing)?|bought|novels?|albums?|articles?|blogs?|blog ?posts?|posts?|podcasts?|episodes?|(?:white ?)?papers?|newsletters?|reports?|surveys?|songs?|films?|movies?|phrases?|terms?|labels?|words?|mottos?|slogans?|statements?|sayings?|clich[eé]s?|lines?|wrote|writes|written|said|says|saying|stated|quipp?e?d?|called for|asked|asks|announc\w+|unveil\w+|releas\w+|launch\w+|tools?|products?|features?|frameworks?|librar(?:y|ies)|initiatives?|certifications?|courses?|chapters?|sections?|meme|adage|proverb\w*|proverbial|so-called|dubbed|referred to|known as|questions?|tweets?|categor(?:y|ies)|themes?|tracks?|devrooms?|rooms?|spaces?|t-?shirts?|stickers?|booths?|games?|notion|concept|idea|motto|message|mantra|principle|pattern|acronym|awards?|signing|reply|replied|quoted?|quoting|quotes|track|chatted|guide|e-?book|documentary|report|playlist|channel)\b/giu;
/** "they asked in the panel: …" quotes words, not a title. */
const SAID_IN =
  /\b(?:asked|said|say|says|joked|argued|stated|quoted?|answered|replied)(?: \w+){0,2} (?:in|during|at|on) (?:the|a|his|her|their|my|our|one) [^,]{0,40}$/iu;
/** "His talk started with the question “…”": the first words of a talk, not its title. */
const WORDS_OF_TALK = new RegExp(
  `(?<!\\p{L})${ONE_TALK} (?:\\w+ )?(?:started|began|opened|ended|closed|finished|concluded) (?:\\w+ )?(?:with|by)(?: \\w+){0,4}[\\s:,]*$`,
  'iu',
);
const AFTER_NOUN = new RegExp(
  `^[”"’)]*\\s*(?:\\([^)]*\\)\\s*)?(?:${NOUN}\\b|,?\\s*(?:which\\s+)?(?:was|is)\\s+(?:also\\s+|definitely\\s+|by far\\s+)?(?:an?|the|my|one of)\\b[^.“"]{0,60}\\b${NOUN}\\b|,?\\s+(?:an?|the)\\s+(?:[\\w-]+\\s+){0,3}${NOUN}\\b)`,
  'iu',
);
const NOT_AFTER =
  /^[”"’)]*\s*(?:book|article|blog|post|podcast|episode|paper|white ?paper|newsletter|report|booth|t-?shirt|track|devroom|book signing|section|channel|playlist|documentary)\b/iu;
const NAMED = new RegExp(
  `(?:\\b(?:called|titled|entitled|named|about|on|was|is|with|at|like|including|as|presented|gave|attended|watched)\\b|[:,—–-]|\\b${NOUN})\\s*(?:the|a|his|her|their|der|die|das)?\\s*$`,
  'iu',
);
/** "My favourite talk was definitely …". */
const NAMED_FOR_SURE = new RegExp(
  `\\b${NOUN}\\b(?:\\s+(?:was|were|is|of|the|day|conference|event|definitely|probably|clearly|by|far|for|me|called|titled|entitled)){0,6}[\\s:,]*$`,
  'iu',
);
const LISTING = new RegExp(
  `\\b${NOUN}\\b[^.]{0,80}?(?:\\b(?:like|such as|including|were|are|was|e\\.g\\.)|:)\\s*$`,
  'iu',
);

function lastMatch(
  pattern: RegExp,
  text: string,
): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  for (const match of text.matchAll(pattern)) {
    found = {
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
    };
  }
  return found;
}

/** "… sprach Ada Example über “…”". */
const SPOKEN =
  /(?<!\p{L})(?:talk(?:s|ed|ing)|sp(?:oke|eak(?:s|ing))|sprach|spricht|sprachen|referierte|habl(?:ó|a)|parl(?:a|é|ó|ò)|falou|sprak|spraken)(?!\p{L})[^.“"«„]{0,60}(?<!\p{L})(?:about|on|über|zu|sobre|de|di|su|over)\s*$/iu;

/** "“…” by Ada Example": the words behind a title name who gave it. */
function givenBy(after: string): boolean {
  const by = AFTER_FOR_SURE.exec(after);
  return by !== null && speakersAt(after, by[0].length - 1) !== undefined;
}

/** "Ada Example's “…”", "Ada Example (“…”)". */
const OWNED = new RegExp(
  `(?<![\\p{L}])${NAME_PATTERN}(?:[’']s?|\\s*\\()\\s*$`,
  'u',
);

const AMONG_TALKS = new RegExp(
  `(?<!\\p{L})(?:${NOUN}|saw|seen|watched|enjoyed|liked|loved|attended|highlights?|favou?rites?|spoke|speaks?|stage)(?!\\p{L})`,
  'iu',
);

/** "Ada's talk *Mending ropes*", "the talk called “…”": nothing between what it is and its title. */
const RIGHT_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:his|her|their|the|a)|[’']s?) (?:[\\w-]+ )?${ONE_TALK}(?:,? (?:was |is )?(?:called|titled|entitled|named|on))?[\\s:,“"]*$`,
  'iu',
);

/** "the party at the [City Museum](…)". */
const AT_PLACE = /(?<!\p{L})(?:at|in|to|near|inside) (?:the|a|our) $/iu;

/** "… was called" right before a title. */
const CALLED = /(?:called|titled|entitled|named)[\s:,“"]*$/iu;

/** How near before a title a word of something else says what it is. */
const NEAR = 40;

/** Whether the words right around a title say that it is something else: a book, an article, a song. @internal */
export function saysElse(before: string, after: string): boolean {
  const negative = lastMatch(NOT_A_TALK, before);
  return (
    NOT_AFTER.test(after) ||
    SAID_IN.test(before) ||
    WORDS_OF_TALK.test(before.slice(-120)) ||
    (negative !== undefined &&
      before.length - negative.end < NEAR &&
      negative.start >= (lastMatch(NOUN_BEFORE, before)?.end ?? 0))
  );
}

/** Whether a sentence says of what it names that people saw or gave it. @internal */
export function tellsOfTalks(sentence: string): boolean {
  return AMONG_TALKS.test(sentence);
}

/**
 * Whether the words around a candidate say that it is a talk.
 *
 * @param before - the sentence up to the candidate, or from the candidate before it
 * @param after - the sentence from the candidate to the next one or to its end
 * @param people - whether the words before name people with what they do
 * @param atEvent - whether the document is about an event
 * @param isAmongTalks - whether the sentence says that it speaks of talks
 * @param isNote - whether it stands below a talk: what is by somebody there are books as well
 * @internal
 */
export function speaksOfTalk(
  candidate: Candidate,
  before: string,
  after: string,
  people: boolean,
  atEvent: boolean,
  isAmongTalks: boolean,
  isNote: boolean = false,
): boolean {
  const title = cleanTitle(candidate.text);
  const words = title.split(' ').length;
  const share = capitalShare(title);
  if (NOT_AFTER.test(after)) return false;
  const onPage = isTalkUrl(candidate.url ?? '');
  if (candidate.kind === 'link' && isOtherPage(title)) return false;
  if (
    atEvent &&
    candidate.kind !== 'emphasis' &&
    givenBy(after) &&
    !saysElse(before, after) &&
    (candidate.kind === 'capitals' ||
      (isAmongTalks && words > 2) ||
      (isTalkUrl(candidate.url ?? '') && words > 1))
  )
    return true;
  if (
    (atEvent || (TALK_PAGE.test(candidate.url ?? '') && CALLED.test(before))) &&
    words > 1 &&
    /^\P{L}*\p{Lu}/u.test(title) &&
    RIGHT_BEFORE.test(before) &&
    (candidate.kind !== 'emphasis' || people || words > 2) &&
    !saysElse(before, after)
  )
    return true;
  if (candidate.kind === 'link' && !onPage && AT_PLACE.test(before))
    return false;
  const listing = LISTING.test(before);
  const titled =
    share >= 0.5 || (candidate.url !== undefined && isTalkUrl(candidate.url));
  if (
    !titled &&
    !(
      words >= 4 &&
      (listing || NAMED.test(before) || NAMED_FOR_SURE.test(before))
    )
  )
    return false;
  const bound = AFTER_FOR_SURE.test(after) && NAMED_FOR_SURE.test(before);
  if (
    candidate.kind !== 'quote' &&
    (words < 3 || (share < 0.6 && !onPage && !bound))
  ) {
    return false;
  }
  if (onPage && candidate.kind !== 'emphasis' && people && words > 2)
    return true;
  if (onPage && atEvent && words > 2 && leadingLabel(title)) return true;
  if (candidate.kind === 'capitals') return atEvent && people && words > 3;
  const attributed =
    atEvent &&
    candidate.kind !== 'emphasis' &&
    words >= 3 &&
    share >= 0.6 &&
    ((givenBy(after) && (!isNote || isAmongTalks)) ||
      (isAmongTalks && OWNED.test(before)));
  const direct = AFTER_NOUN.test(after);
  const positive = [
    lastMatch(NOUN_BEFORE, before),
    lastMatch(VERB_BEFORE, before),
  ]
    .filter(one => one !== undefined)
    .sort((a, b) => b.end - a.end)[0];
  if (SAID_IN.test(before) || WORDS_OF_TALK.test(before.slice(-120)))
    return false;
  const negative = lastMatch(NOT_A_TALK, before);
  const spoken =
    atEvent && people && candidate.kind === 'quote' && SPOKEN.test(before);
  if (spoken && words > 2) return true;
  if (attributed && !(negative && negative.start >= (positive?.end ?? 0)))
    return true;
  if (direct)
    return words >= 2 && !(negative && before.length - negative.end < 25);
  if (!positive) return false;
  if (negative && negative.start >= positive.end) return false;
  const between = before.slice(positive.end);
  const told = atEvent && people && candidate.kind === 'quote' && share >= 0.8;
  if (/^\s+(?:about|on|around|of)\b[^:“"]*$/.test(between) && words < 4)
    return told && words > 2;
  if (words < 4 && !NAMED.test(before)) return false;
  if (
    /^s?\s+(?:about|around)\b/.test(between) &&
    between.split(' ').length < 5 &&
    share < 0.8
  )
    return false;
  return between.length <= (people ? 220 : 110);
}
