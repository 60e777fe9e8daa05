import { readSpeakerList } from '../../people';
import type { InlineText, Span } from '../inline';
import { isTalkUrl } from './mediaMarks';
import { quotesIn } from './quotes';
import { capitalShare, canBeTitle, cleanTitle } from './titles';

/**
 * A part of a sentence that is set apart and may be a title: quoted, linked or emphasised.
 *
 * @internal
 */
export interface Candidate {
  start: number;
  end: number;
  text: string;
  kind: 'quote' | 'link' | 'emphasis';
  url?: string;
}

/** @internal */
export interface Sentence {
  start: number;
  end: number;
}

/** A quotation mark that a link opens and does not close would quote up to the next title. */
function withoutOpenQuotes({ text, spans }: InlineText): string {
  return spans.reduce((rest, { kind, start, end }) => {
    const inside = text.slice(start, end);
    const open =
      kind === 'link' && /^["“]/.test(inside) && !/["”]/.test(inside.slice(1));
    return open ? `${rest.slice(0, start)} ${rest.slice(start + 1)}` : rest;
  }, text);
}

/** A word quoted within what is linked: the title is all of the link. */
function holdsMore(
  text: string,
  span: Span,
  quote: { start: number; end: number },
): boolean {
  const before = text.slice(span.start, quote.start);
  const after = text.slice(quote.end, span.end);
  if (before.search(NOUN_BEFORE) >= 0 || AFTER_FOR_SURE.test(after))
    return false;
  return (
    span.kind === 'link' &&
    span.start <= quote.start &&
    span.end >= quote.end &&
    quote.end - quote.start < (span.end - span.start) * 0.7
  );
}

/** Whether a link is called like a page that is no talk's: a blog, a programme, a devroom. @internal */
export function isOtherPage(title: string): boolean {
  return OTHER_PAGE.test(title);
}

/** Finds what may be a title in running text, in reading order, none inside another. @internal */
export function candidatesIn(inline: InlineText): Candidate[] {
  const { text, spans } = inline;
  const all: Candidate[] = quotesIn(withoutOpenQuotes(inline))
    .filter(quote => !spans.some(span => holdsMore(text, span, quote)))
    .map(quote => ({
      start: quote.start,
      end: quote.end,
      text: quote.text,
      kind: 'quote',
      url: spans.find(
        span => span.url && span.start <= quote.end && span.end >= quote.start,
      )?.url,
    }));
  for (const span of spans) {
    const inside = text.slice(span.start, span.end);
    if (
      span.kind === 'code' ||
      all.some(one => one.start < span.end && span.start < one.end)
    )
      continue;
    if (span.kind === 'link') all.push({ ...span, text: inside, kind: 'link' });
    else
      all.push({
        start: span.start,
        end: span.end,
        text: inside,
        kind: 'emphasis',
        url: spans.find(
          one => one.url && one.start < span.end && span.start < one.end,
        )?.url,
      });
  }
  return all
    .sort((a, b) => a.start - b.start)
    .filter(
      one =>
        canBeTitle(one.text) &&
        (one.kind === 'quote' || readSpeakerList(one.text) === undefined),
    );
}

const BOUNDARY =
  /(?<!\b(?:vs|e\.g|i\.e|etc|Dr|Prof|Mr|Mrs|Ms|St|No|Inc|Ltd|Jr|[A-Z]))[.!?…]+["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])|\n/gu;

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

const NOUN =
  '(?:talks?|sessions?|keynotes?|key-notes?|presentations?|panels?|workshops?|tutorials?|fireside chats?|lectures?|breakouts?|ignites?|demos?|vortrag|vorträge|conférences?|présentations?|ateliers?|charlas?|ponencias?)';
const NOUN_BEFORE = new RegExp(
  `\\b${NOUN}\\b(?!\\s+(?:to (?:our|my|the|people|folks)|room|hall|stage|catalog(?:ue)?|with (?:people|folks|vendors)))`,
  'giu',
);
const VERB_BEFORE =
  /\b(?:next(?: up)? (?:was|came|were)|first up was|then came|took (?:to )?the (?:main |keynote )?stage (?:with|for|to present)|(?:opened|closed|kicked off|started|ended) (?:the|our) (?:\w+ )?(?:day|conference|event|morning|afternoon|track|summit) with|(?:my|our|a)(?: \w+)? (?:favou?rites?|highlights?)(?: of the \w+)? (?:was|were|is)|co-?presented|presented|presenting|presents|gave|delivered|delivering|moderated|moderating|keynoted|spoke (?:about|on|at)|speaking (?:about|on)|attended|attending|watched|sat in on|(?:conference|event|day|morning|afternoon|evening|summit) (?:was )?(?:opened|closed|kicked off|started|ended)(?: \w+)? (?:with|by))\b/giu;
const NOT_A_TALK =
  /\b(?:books?|articles?|blogs?|blog ?posts?|posts?|podcasts?|episodes?|(?:white ?)?papers?|newsletters?|reports?|surveys?|songs?|films?|movies?|phrases?|terms?|labels?|words?|mottos?|slogans?|statements?|sayings?|clich[eé]s?|lines?|wrote|writes|written|said|says|saying|stated|quipp?e?d?|called for|asked|asks|announc\w+|unveil\w+|releas\w+|launch\w+|tools?|products?|features?|frameworks?|librar(?:y|ies)|initiatives?|certifications?|courses?|chapters?|sections?|meme|adage|proverb\w*|proverbial|so-called|dubbed|referred to|known as|questions?|tweets?|categor(?:y|ies)|themes?|tracks?|devrooms?|rooms?|spaces?|t-?shirts?|stickers?|booths?|games?|notion|concept|idea|motto|message|mantra|principle|pattern|acronym|awards?|signing|reply|replied|quoted?|quoting|quotes|track|chatted|guide|e-?book|documentary|report|playlist|channel)\b/giu;
/** "they asked in the panel: …" quotes words, not a title. */
const SAID_IN =
  /\b(?:asked|said|say|says|joked|argued|stated|quoted?|answered|replied)(?: \w+){0,2} (?:in|during|at|on) (?:the|a|his|her|their|my|our|one) [^,]{0,40}$/iu;
/** What links are called that lead to no talk. */
const OTHER_PAGE =
  /^(?:blog|programme?|programm|agenda|zeitplan|website|webseite|site|keynotes?(?: (?:by|von|de|par|with)\b.*)?)\b|\b(?:form|cfp|channel|devroom|track|party|calendar|playlist|schedule|agenda|website|site|page|repo(?:sitory)?|group|community|slack|charter|newsletter|documentation|docs|blog|program(?:me)?|report|survey|foundation)$/i;
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
const AFTER_FOR_SURE =
  /^[”"’)*]*,?\s*(?:by|from|with|von|par)\s+(?:the\s+)?\p{Lu}/u;
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

/**
 * Whether the words around a candidate say that it is a talk.
 *
 * @param before - the sentence up to the candidate, or from the candidate before it
 * @param after - the sentence from the candidate to the next one or to its end
 * @param people - whether the words before name people with what they do
 * @internal
 */
export function speaksOfTalk(
  candidate: Candidate,
  before: string,
  after: string,
  people: boolean,
): boolean {
  const title = cleanTitle(candidate.text);
  const words = title.split(' ').length;
  const share = capitalShare(title);
  if (NOT_AFTER.test(after)) return false;
  if (candidate.kind === 'link' && OTHER_PAGE.test(title)) return false;
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
  const onPage = isTalkUrl(candidate.url ?? '');
  const bound = AFTER_FOR_SURE.test(after) && NAMED_FOR_SURE.test(before);
  if (
    candidate.kind !== 'quote' &&
    (words < 3 || (share < 0.6 && !onPage && !bound))
  ) {
    return false;
  }
  if (onPage && candidate.kind !== 'emphasis' && people && words > 2)
    return true;
  const direct = AFTER_NOUN.test(after);
  const positive = [
    lastMatch(NOUN_BEFORE, before),
    lastMatch(VERB_BEFORE, before),
  ]
    .filter(one => one !== undefined)
    .sort((a, b) => b.end - a.end)[0];
  if (SAID_IN.test(before)) return false;
  const negative = lastMatch(NOT_A_TALK, before);
  if (direct)
    return words >= 2 && !(negative && before.length - negative.end < 25);
  if (!positive) return false;
  if (negative && negative.start >= positive.end) return false;
  const between = before.slice(positive.end);
  if (/^\s+(?:about|on|around|of)\b[^:“"]*$/.test(between) && words < 4)
    return false;
  if (words < 4 && !NAMED.test(before)) return false;
  if (
    /^s?\s+(?:about|around)\b/.test(between) &&
    between.split(' ').length < 5 &&
    share < 0.8
  )
    return false;
  return between.length <= (people ? 220 : 110);
}
