import { isPersonName, readSpeakerList } from '../../people';
import { isEmptySlot } from '../grammar/betweenTalks';
import { readEntry } from '../grammar/entry';
import { isDayHeading } from '../grammar/days';
import { isEventName } from '../grammar/eventNames';
import { isTalkUrl } from '../grammar/mediaMarks';
import { typeOfLabel } from '../grammar/talkTypes';
import { canBeTitle, cleanTitle, looksLikeTitle } from '../grammar/titles';
import { wordCount } from '../grammar/wordCount';
import { SPEAKERS_WORD } from '../grammar/words';
import { inlineText } from '../inline';
import type { PassageOf } from '../passages';
import { textOfBlocks } from '../textOfBlocks';
import {
  handleBelow,
  readBelow,
  speakersStandingBelow,
} from '../readers/headingBelow';
import { linksBelow } from '../readers/linksBelow';
import type { DocumentFacts } from '../readers/types';
import { personLinkedBelow, personOnLine } from '../readers/personBelow';
import { headsEntries } from './headsEntries';
import {
  HELD,
  IS_FACT,
  SAYS_ELSE,
  SAYS_TALKS,
  SURELY_TALKS,
} from './vocabulary';
import { isListOfTalks, type Signs, weighPlace } from './weigh';

interface Member extends Signs {
  passage: PassageOf<'heading'>;
}

/** Parts that pages have anyway. */
const PART =
  /^(?:about|abstract|intro(?:duction)?|background|conclusions?|summary|overview|tl;?dr|contents?|table of contents|faq|contact|links?|resources?|references?|final thoughts|venue|location|travel|(?:programm?(?:e|a)?|agenda|schedule|ablauf|zeitplan)(?:\s*[/|&]\s*\p{L}+)?|sponsors?|tickets?|registration|workshop|room \d+|track \w+|hall \w+|day \d+|\d{4})\W*$/iu;

/** Blocks below a title among which its recording stands, often at the end. */
const MEDIA_WITHIN = 24;

/** Somebody is named, whether or not we know the name when we see it. */
const LABEL = new RegExp(
  `^\\P{L}*(?:${SPEAKERS_WORD}|presented by)\\s*[:：]`,
  'iu',
);

/** What a heading shows; undefined where it cannot be a talk. */
function memberOf(
  passage: PassageOf<'heading'>,
  facts: DocumentFacts,
): Member | undefined {
  const { text, below } = passage;
  const title = cleanTitle(text);
  if (
    headsEntries(below, facts.year) ||
    text.length > 300 ||
    !canBeTitle(text, { anyCase: true }) ||
    PART.test(title) ||
    isDayHeading(text) ||
    typeOfLabel(text) !== undefined ||
    text.trim() === facts.context.title?.trim() ||
    IS_FACT.test(title) ||
    title.replace(SAYS_TALKS, '').trim().length < 3 ||
    isPersonName(title) ||
    isEventName(title)
  )
    return undefined;
  const inline = inlineText(passage.node.children);
  const entry = readEntry(inline, {
    year: facts.year,
    anyCase: true,
    titleOnly: true,
  });
  if (!entry || isEmptySlot(entry.title, entry.speakers.length > 0))
    return undefined;
  const speakers =
    [
      entry.speakers,
      readBelow(below).speakers,
      speakersStandingBelow(below),
      personOnLine(below),
      // A heading of one word, "Preparations", is no talk for the people spoken of below it.
      ...(wordCount(title) > 1
        ? [personLinkedBelow(below), handleBelow(below)]
        : []),
    ].find(one => one.length > 0) ?? [];
  const said = textOfBlocks(below.slice(0, 3), 300);
  const named = speakers.length > 0 || LABEL.test(said);
  const headsTalks = SURELY_TALKS.test(title.split(' ').slice(0, 2).join(' '));
  if (headsTalks && entry.speakers.length === 0) return undefined;
  if (
    !named &&
    (below.length === 0 || (SAYS_TALKS.test(title) && wordCount(title) < 6))
  )
    return undefined;
  return {
    passage,
    titled: said.length > 80 && looksLikeTitle(title) && title.includes(' '),
    named,
    affiliated: speakers.some(one => one.organization !== null),
    media:
      entry.evidence.mediaMark ||
      inline.spans.some(span => span.url && isTalkUrl(span.url)) ||
      below
        .slice(0, MEDIA_WITHIN)
        .flatMap(linksBelow)
        .some(links => links.video ?? links.slides),
    timed: entry.start !== null || HELD.test(`${text} ${said.slice(0, 120)}`),
    placed: entry.event !== null || entry.day !== null,
  };
}

/** "18:30 - Doors open", "Programme": parts of an evening that say nothing of the others. */
function isSlot({ text, node }: PassageOf<'heading'>): boolean {
  const entry =
    text.length < 100 ? readEntry(inlineText(node.children)) : undefined;
  return (
    entry !== undefined &&
    (isEmptySlot(entry.title, entry.speakers.length > 0) ||
      PART.test(entry.title))
  );
}

/** "Codelabs", "Live": a section of the page, which says nothing of its siblings. */
function isMoreThanWord({ passage, named, media, timed }: Member): boolean {
  return named || media || timed || wordCount(passage.text) > 1;
}

/**
 * Headings beside one another that are talks for what most of them show, where none of them shows enough alone.
 *
 * @internal
 */
export function talksAmong(
  group: readonly PassageOf<'heading'>[],
  facts: DocumentFacts,
): PassageOf<'heading'>[] {
  const members = group.flatMap(passage => memberOf(passage, facts) ?? []);
  const others = group.filter(passage => !isSlot(passage)).length;
  if (members.length < 2 || members.length * 2 < others) return [];
  const [{ passage: first }] = members;
  const place = weighPlace(first.section, first.headings, facts);
  if (!isListOfTalks(members.filter(isMoreThanWord), place)) return [];
  const times = new Map<string, number>();
  for (const { passage } of members)
    times.set(passage.text, (times.get(passage.text) ?? 0) + 1);
  return members
    .filter(
      one =>
        one.named ||
        (one.media && wordCount(one.passage.text) > 1) ||
        (place >= 3 && wordCount(one.passage.text) > 2),
    )
    .filter(
      ({ passage: { text } }) =>
        (times.get(text) ?? 0) < 3 &&
        (!SAYS_ELSE.test(text) || text.length > 24 || SAYS_TALKS.test(text)),
    )
    .map(({ passage }) => passage);
}

/** Whether most headings beside one another are people's names, each with words below it, where talks are spoken of. @internal */
export function areSpeakers(
  group: readonly PassageOf<'heading'>[],
  facts: DocumentFacts,
): boolean {
  const [{ section, headings }] = group;
  if (weighPlace(section, headings, facts) < 2) return false;
  const people = group.filter(
    ({ text, below }) =>
      text.length < 200 &&
      below.length > 0 &&
      readSpeakerList(text) !== undefined,
  );
  return people.length > 1 && people.length * 3 >= group.length * 2;
}
