import type { List, ListItem } from 'mdast';
import { eventsIn } from '../../events';
import { BY, BY_OR_ELSE, GIVEN, isPersonName } from '../../people';
import { readSchedLink } from '../../sched';
import type { Speaker } from '../../model';
import { isPageLink } from '../grammar/candidates';
import { readLabel } from '../grammar/labels';
import type { Entry } from '../grammar/entry';
import { NOUN } from '../grammar/proseWords';
import { isTalkUrl, TALK_PAGE } from '../grammar/mediaMarks';
import {
  capitalShare,
  isBetweenTalks,
  looksLikeTitle,
} from '../grammar/titles';
import type { WhenHeading } from '../grammar/whenHeading';
import { isUnspaced, wordCount } from '../grammar/wordCount';
import type { InlineText } from '../inline';
import type { Stance } from '../section';
import {
  isEventOnly,
  isPerson,
  isSubject,
  isWriting,
  leadsElsewhere,
  MEDIA_ONLY,
  OF_EVENT,
} from './otherThings';

/** Types that articles have as well: "Tutorial: …". */
const ARTICLES_TOO = /^(?:tutorial|demo|update|workshop)$/;
const SAYS_TALK =
  /\b(?:(?:great|this|the|their|her|his|a|an|recent|[\w-]+ing|[’']s) (?:[\w-]+ ){0,3}(?:talk|keynote|session|presentation|panel)|talked about|panel discussion|gave an? (?:[\w-]+ ){0,3}talk)\b/i;

/** An item of a list, as far as it is read. @internal */
export interface Item {
  node: ListItem;
  inline: InlineText;
  below: string | null;
  nested: List[];
  /** The item only says when that is which is nested below it. */
  when: WhenHeading | undefined;
  entry: Entry | undefined;
  /** The item names people and nothing else; what is nested below may be their talks. */
  people: Speaker[] | undefined;
}

/** What is said around a list. @internal */
export interface Around {
  /** The document is about an event. */
  atEvent: boolean;
  /** What stands above speaks of talks. */
  amongTalks: boolean;
  /** The document is about a team's meeting: its agenda names people and times as well. */
  isMeeting: boolean;
}

function leadsToTalkPage(inline: InlineText): boolean {
  return inline.spans.some(
    span =>
      span.url !== undefined &&
      (readSchedLink(span.url) !== undefined || TALK_PAGE.test(span.url)),
  );
}

/** The item is a sentence that links to the pages of talks by their titles, or to several of them: no entry of one. @internal */
export function tellsOfTalks({ entry, inline }: Item): boolean {
  const linked = inline.spans.filter(
    span =>
      span.url !== undefined &&
      TALK_PAGE.test(span.url) &&
      looksLikeTitle(inline.text.slice(span.start, span.end)) &&
      span.end - span.start > 12,
  );
  if (linked.length === 0) return false;
  if (linked.length > 1) return true;
  const before = inline.text.slice(0, linked[0].start);
  return (
    before.split(' ').length > 6 &&
    (!entry || entry.titleAt.start < linked[0].start)
  );
}

/** Evidence that stands on its own, wherever the list stands. @internal */
export function isStrong(item: Item): boolean {
  const { entry, inline } = item;
  if (!entry) return false;
  const { evidence } = entry;
  if (leadsToTalkPage(inline)) return true;
  if (isWriting(item) && !evidence.affiliated) return false;
  return (
    evidence.mediaMark ||
    (evidence.affiliated && isHead(item)) ||
    (evidence.label && entry.title.split(' ').length > 2) ||
    (evidence.talkLink && (evidence.speakers || evidence.marked))
  );
}

/** What parts a title from its speakers, brackets aside: they hold all sorts of things. */
const ATTRIBUTION = new RegExp(
  `^[”"»’]?[,:]?\\s*(?:${GIVEN}\\s+)?(?:${BY_OR_ELSE}\\s|[—–|/-])`,
  'iu',
);

/** "Title by Ada Example": in a list of such, at an event, all are talks. @internal */
export function isAttributed(item: Item): boolean {
  const { entry, inline } = item;
  return (
    entry !== undefined &&
    entry.evidence.speakers &&
    isHead(item) &&
    wordCount(entry.title) > 1 &&
    !isWriting(item) &&
    (!leadsAway(inline) || entry.evidence.talkLink) &&
    ATTRIBUTION.test(inline.text.slice(entry.titleAt.end))
  );
}

/** The item begins with a link to a page that may be anything. */
function leadsAway(inline: InlineText): boolean {
  return inline.spans.some(span => span.url !== undefined && span.start < 4);
}

/** "… by Ada Example" right behind a title. */
const GIVEN_BY = new RegExp(
  `^[”"»’]?[,:.?!)]?\\s*(?:${GIVEN}\\s+)?${BY}\\s`,
  'iu',
);
/** "An amazing closing keynote by Ada Example": words on a talk that end in what it was, no title. */
const ENDS_IN_TALK = new RegExp(`(?<!\\p{L})${NOUN}\\W*$`, 'iu');

/** A long title in small letters reads like a sentence; when it was, or who gave it for which company, tells that it is none. */
function isGivenWhole({ entry, inline }: Item): boolean {
  return (
    entry !== undefined &&
    entry.takeaway === null &&
    (entry.start !== null || entry.evidence.affiliated) &&
    GIVEN_BY.test(inline.text.slice(entry.titleAt.end)) &&
    !ENDS_IN_TALK.test(entry.title)
  );
}

/** A title that is a head of its own, not a sentence that runs on. */
function isHead(item: Item): boolean {
  const { entry } = item;
  return (
    entry !== undefined &&
    (entry.evidence.marked || looksLikeTitle(entry.title) || isGivenWhole(item))
  );
}

/**
 * Where no event is named, a name in brackets makes no talk of an item: it must say that it is one, or lead to one. Where
 * nothing around speaks of talks, a recording may be of anything: a song, a lesson, how to use a product.
 *
 * @internal
 */
export function isSureAlone(
  { entry, inline }: Item,
  { amongTalks, isMeeting }: Around,
): boolean {
  if (!entry) return false;
  const { evidence } = entry;
  return (
    leadsToTalkPage(inline) ||
    (evidence.label && evidence.affiliated) ||
    (evidence.event && evidence.talkLink) ||
    (entry.start !== null && evidence.affiliated && !isMeeting) ||
    ((amongTalks || evidence.affiliated || evidence.label) &&
      (evidence.mediaMark ||
        evidence.talkLink ||
        (evidence.label && !ARTICLES_TOO.test(entry.type ?? ''))) &&
      (evidence.speakers || evidence.marked))
  );
}

/** A linked recording of which the item says that it is a talk: so it is, whatever stands around it. */
function isRecordedTalk({ entry, inline, below }: Item): boolean {
  if (!entry?.evidence.marked) return false;
  const { titleAt } = entry;
  const recorded = inline.spans.some(
    span =>
      span.url !== undefined &&
      isTalkUrl(span.url) &&
      span.start <= titleAt.start &&
      span.end >= titleAt.end,
  );
  const said = `${entry.takeaway ?? ''} ${below ?? ''}`.slice(0, 400);
  return (
    recorded &&
    (SAYS_TALK.test(said) || eventsIn(said).some(event => !event.guessed))
  );
}

/** Whether an item is a talk: by its own evidence, by what the list announces, or by what most items around it are. @internal */
export function accepts(
  item: Item,
  stance: Stance,
  coherent: boolean,
  around: Around,
): boolean {
  const { atEvent, isMeeting } = around;
  const { entry, inline } = item;
  if (!entry || isEventOnly(entry.title)) return false;
  if (isBetweenTalks(entry.title) && entry.speakers.length === 0) return false;
  if (
    isPersonName(entry.title) &&
    entry.speakers.length === 0 &&
    !entry.evidence.talkLink
  )
    return false;
  if (MEDIA_ONLY.test(entry.title)) return false;
  if (readLabel(inline)?.kind === 'speakers') return false;
  const { evidence } = entry;
  if (
    isPerson(entry) ||
    isSubject(item) ||
    (!evidence.affiliated && OF_EVENT.test(entry.title))
  )
    return false;
  if (evidence.marked && isPageLink(entry.title)) return false;
  if (
    !atEvent &&
    stance === null &&
    !coherent &&
    !isSureAlone(item, around) &&
    !isRecordedTalk(item)
  )
    return false;
  const told =
    evidence.speakers ||
    evidence.label ||
    evidence.talkLink ||
    evidence.mediaMark;
  if (!atEvent && stance === null && !told) return false;
  if (stance !== 'notes' && isRecordedTalk(item)) return true;
  if (stance === 'notes')
    return leadsToTalkPage(inline) || (evidence.affiliated && evidence.marked);
  if (stance === 'other') {
    return (
      leadsToTalkPage(inline) ||
      (evidence.affiliated && (evidence.mediaMark || evidence.talkLink))
    );
  }
  if (isStrong(item))
    return (
      stance !== null ||
      coherent ||
      (evidence.affiliated && !isMeeting) ||
      evidence.mediaMark ||
      leadsToTalkPage(inline) ||
      evidence.label
    );
  if (isWriting(item) || leadsElsewhere(item)) return false;
  if (evidence.speakers && isHead(item) && (stance !== null || coherent))
    return true;
  if (stance === 'list') {
    return (
      isHead(item) &&
      (looksLikeTitle(entry.title) || evidence.marked || coherent)
    );
  }
  if (stance === 'talks' || coherent) {
    const wellFormed =
      !isUnspaced(entry.title) &&
      capitalShare(entry.title) >= 0.6 &&
      entry.title.split(' ').length >= 3;
    return (
      isHead(item) && (wellFormed || coherent) && looksLikeTitle(entry.title)
    );
  }
  return false;
}
