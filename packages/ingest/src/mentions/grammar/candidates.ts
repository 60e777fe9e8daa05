import { eventsIn } from '../../events';
import {
  NAME_PATTERN,
  readAffiliation,
  readSpeakerList,
  hasGivenName,
} from '../../people';
import type { InlineText, Span } from '../inline';
import { linkedEntry } from './linkedEntry';
import { TALK_PAGE } from './mediaMarks';
import { AFTER_FOR_SURE, NOUN_BEFORE } from './proseWords';
import { quotesIn } from './quotes';
import { canBeTitle } from './titles';

/** What links are called that lead to no talk. */
const OTHER_PAGE =
  /^(?:blog|programme?|programm|agenda|zeitplan|website|webseite|site|keynotes?(?: (?:by|von|de|par|with)\b.*)?)\b|\b(?:form|cfp|channel|devroom|track|party|calendar|playlist(?: on \w+)?|schedule|agenda|website|site|page|repo(?:sitory)?|group|community|slack|charter|newsletter|documentation|docs|blog|program(?:me)?|report|survey|foundation)$/i;
/** What links are called that lead to the page of a talk named elsewhere. */
const PAGE_LINK =
  /\b(?:talk|session|event) (?:description|page|abstract|details?|link|entry)$/i;

/**
 * A part of a sentence that is set apart and may be a title: quoted, linked or emphasised.
 *
 * @internal
 */
export interface Candidate {
  start: number;
  end: number;
  text: string;
  /** `capitals`: set apart only by its capital letters, "the talk on Building Rafts Without Nails". */
  kind: 'quote' | 'link' | 'emphasis' | 'capitals';
  url?: string;
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

/** "[Ada Example's “Title”](…)". */
const OWNER = new RegExp(`^${NAME_PATTERN}[’']s?\\s*$`, 'u');

/** A word quoted within what is linked: the title is all of the link. */
function holdsMore(
  text: string,
  span: Span,
  quote: { start: number; end: number },
): boolean {
  const before = text.slice(span.start, quote.start);
  const after = text.slice(quote.end, span.end);
  if (
    before.search(NOUN_BEFORE) >= 0 ||
    AFTER_FOR_SURE.test(after) ||
    OWNER.test(before)
  )
    return false;
  return (
    span.kind === 'link' &&
    span.start <= quote.start &&
    span.end >= quote.end &&
    quote.end - quote.start < (span.end - span.start) * 0.7
  );
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\d+#’'/-]*:?";
const SMALL_WORD =
  '(?:a|an|the|of|to|from|with|without|for|in|on|at|by|and|or|as|is|your|our|my|into|over|vs\\.?|&)';
const IN_CAPITALS = new RegExp(
  `(?<!\\p{L})(?:talk|session|presentation|keynote|workshop|tutorial)s? (on|about|called|titled|entitled) (${WORD}(?: (?:${SMALL_WORD} ){0,3}${WORD}){2,11})(?=[.,;!?)]|$| (?:was|were|is|and|which|where|by|at|in|from)(?!\\p{L}))`,
  'gu',
);

/** "My favourite talk of the day was Mending Ropes by Ada Example". */
const GIVEN_IN_CAPITALS = new RegExp(
  `(?<!\\p{L})(?:talk|session|presentation|keynote|workshop|tutorial)s?(?: [^.!?;:“”"]{0,60})? (?:was|were|is|called|titled|entitled|attended|saw|on) (${WORD}(?: (?:${SMALL_WORD} ){0,3}${WORD}){1,11})(?=,? by \\p{Lu})`,
  'gu',
);

/** A title that has only its capital letters: long enough, and built like a title, so that it is no topic. */
function titlesInCapitals(text: string): Candidate[] {
  const told = [...text.matchAll(GIVEN_IN_CAPITALS)].flatMap(
    (match): Candidate[] => {
      const end = (match.index ?? 0) + match[0].length;
      const [, title] = match;
      return readSpeakerList(title) || eventsIn(title).length > 0
        ? []
        : [{ start: end - title.length, end, text: title, kind: 'capitals' }];
    },
  );
  if (told.length > 0) return told;
  return [...text.matchAll(IN_CAPITALS)].flatMap(match => {
    const [all, by, title] = match;
    const small = new RegExp(` ${SMALL_WORD} |:`, 'iu').test(title);
    if (!small && !/^(?:called|titled|entitled)$/.test(by)) return [];
    const end = (match.index ?? 0) + all.length;
    return [{ start: end - title.length, end, text: title, kind: 'capitals' }];
  });
}

/** Whether a link is called like a page that is no talk's: a blog, a programme, a devroom. @internal */
export function isOtherPage(title: string): boolean {
  return OTHER_PAGE.test(title) || isPageLink(title);
}

/** "Talk description": a link to the page of a talk that is named elsewhere. @internal */
export function isPageLink(title: string): boolean {
  return PAGE_LINK.test(title);
}

/** "**Ada Example**, *Security Advocate at Acme*, showed …": what somebody does, set apart. */
function isJob({ kind, start, text }: Candidate, all: string): boolean {
  return (
    kind === 'emphasis' &&
    /,\s*$/.test(all.slice(Math.max(0, start - 4), start)) &&
    readAffiliation(text).role !== undefined
  );
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
  all.push(
    ...titlesInCapitals(text).filter(
      one => !all.some(other => other.start < one.end && one.start < other.end),
    ),
  );
  return all
    .sort((a, b) => a.start - b.start)
    .filter(
      one =>
        (canBeTitle(one.text) || linkedEntry(one) !== undefined) &&
        !isJob(one, text) &&
        (one.kind === 'quote' ||
          (one.url !== undefined &&
            TALK_PAGE.test(one.url) &&
            !hasGivenName(one.text)) ||
          readSpeakerList(one.text) === undefined),
    );
}
