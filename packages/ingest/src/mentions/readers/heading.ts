import { eventsIn } from '../../events';
import { knownReasons, reasonOf } from '../../explain';
import { readSpeakerList } from '../../people';
import { isDayHeading } from '../grammar/days';
import { isOccasion } from '../grammar/occasions';
import { readEntry } from '../grammar/entry';
import type { PlaceOptions } from '../grammar/splitPlain';
import { addLinks, readTalkLinks } from '../grammar/mediaMarks';
import { NOUN } from '../grammar/proseWords';
import { typeInProse, typeOfLabel } from '../grammar/talkTypes';
import { looksLikeTitle } from '../grammar/titles';
import { isUnspaced, wordCount } from '../grammar/wordCount';
import { SLIDES_WORD, VIDEO_WORD } from '../grammar/words';
import { headsOtherTalks } from '../groups/headsEntries';
import { inlineText } from '../inline';
import type { PassageOf } from '../passages';
import { textOfBlocks } from '../textOfBlocks';
import { stanceOf } from '../section';
import { foundFrom } from './found';
import { speakersAround } from './headingSpeakers';
import { handleBelow, readBelow } from './headingBelow';
import { linksBelow } from './linksBelow';
import { readLabelled } from './labelled';
import { leadsToItsPage, programmeBelow } from './pageBelow';
import { isRecordingLine } from './linesBelow';
import { asNamedBelow, isOnEvent, isPartOfEvent } from './headingMeant';
import { linksMany } from './personBelow';
import { isOtherPart, readOwnHeading } from './ownHeading';
import { recordingBelow, recordingReasons } from './recordingBelow';
import { readSpeakerHeading } from './speakerHeading';
import type { DocumentFacts, Found, PassageReader } from './types';
import { whenBelow } from './whenBelow';

/** Blocks below a heading that may say line by line what talk it is about. */
const LABELLED_WITHIN = 3;

/** All of a heading in the marks that Chinese and Japanese set around titles, people behind it aside. */
const WHOLLY_QUOTED =
  /^\s*(?:「[^「」]+」|『[^『』]+』|《[^《》]+》)\s*(?:$|[-–—/／(（@|｜])/u;

/** Longer headings are no titles. */
const LONGEST_HEADING = 500;

/**
 * What the headings beside one are known to be: talks, as the heading above announces; talks; talks that all name their
 * speakers; or talks for what most of them show together (`peers`).
 *
 * @internal
 */
export type Peers = 'announced' | 'talks' | 'attributed' | 'peers' | null;

/** Whether a heading is a title with the people behind it, "Title - Name and Name". @internal */
export function namesSpeakers(
  passage: PassageOf<'heading'>,
  place: PlaceOptions = {},
): boolean {
  if (passage.text.length > LONGEST_HEADING) return false;
  const entry = readEntry(inlineText(passage.node.children), place);
  return entry !== undefined && entry.evidence.speakers;
}

/** Whether a heading says by itself that it is a talk: also where it stands below the heading of another. @internal */
export function namesItsTalk({ text, node }: PassageOf<'heading'>): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const evidence = readEntry(inlineText(node.children))?.evidence;
  return evidence !== undefined && (evidence.affiliated || evidence.label);
}

/** "The videos", "Slides": what there is of all talks. */
const MEDIA_HEADING = new RegExp(
  `^\\P{L}*(?:(?:the|our|os|las?|les?|los|die|i|gli) )?(?:${VIDEO_WORD}|${SLIDES_WORD})\\P{L}*$`,
  'iu',
);

function isStructure(
  passage: PassageOf<'heading'>,
  facts: DocumentFacts,
  peers: Peers,
): boolean {
  const { text } = passage;
  const [event] = eventsIn(text);
  const eventOnly = event && event.end - event.start > text.trim().length * 0.7;
  const isDocumentTitle =
    facts.context.title !== null && text.trim() === facts.context.title.trim();
  return (
    Boolean(eventOnly) ||
    (isDocumentTitle && peers === null) ||
    isDayHeading(text) ||
    MEDIA_HEADING.test(text) ||
    typeOfLabel(text) !== undefined ||
    /^lightning talks\b/i.test(text)
  );
}

/** "Ada Example: Title", where the words below go on about Ada. */
function namesSpeakerFirst(passage: PassageOf<'heading'>): boolean {
  const [first] = passage.text.split(' ');
  const name = first.replace(/[^\p{L}]/gu, '');
  return (
    first.length > 2 &&
    new Set<string>(textOfBlocks(passage.below, 400).match(/\p{L}+/gu)).has(
      name,
    )
  );
}

const SAYS_TALK = new RegExp(`(?<!\\p{L})${NOUN}(?!\\p{L})`, 'iu');

/** Whether what stands below a heading speaks of a talk, or of somebody who did something. @internal */
export function speaksOfTalkBelow({ below }: PassageOf<'heading'>): boolean {
  const said = textOfBlocks(below.slice(0, 2), 300).slice(0, 300);
  return SAYS_TALK.test(said) || handleBelow(below).length > 0;
}

/** Reads a heading as a talk. @internal */
export function readHeading(
  passage: PassageOf<'heading'>,
  facts: DocumentFacts,
  peers: Peers,
  place: PlaceOptions = {},
): Found | undefined {
  if (
    passage.text.length > LONGEST_HEADING ||
    isStructure(passage, facts, peers) ||
    (passage.node.depth === 1 &&
      passage.headings.length === 0 &&
      peers === null &&
      passage.below.length === 0)
  )
    return undefined;
  if (readLabelled(passage.below.slice(0, LABELLED_WITHIN), facts).length > 0)
    return undefined;
  const mine = facts.isOwnPage ? readOwnHeading(passage, facts) : undefined;
  if (mine) return mine;
  // On a page of one's own, "Title (23/06/2022)" is no evening: it was tried above.
  if (
    isOccasion(passage.text) ||
    (facts.isOwnPage && isOtherPart(passage.text))
  )
    return undefined;
  if (
    (facts.eventName !== null || peers === 'peers') &&
    passage.section.stance !== 'other'
  ) {
    const talk = readSpeakerHeading(passage, facts);
    if (talk) return talk;
  }
  const inline = inlineText(passage.node.children);
  const read = readEntry(inline, {
    ...place,
    speakersFirst: place.speakersFirst || namesSpeakerFirst(passage),
    year: facts.year,
    anyCase: peers === 'peers' || leadsToItsPage(passage),
    titleOnly: true,
  });
  const below = readBelow(passage.below);
  const entry = read && asNamedBelow(read, passage.text, below);
  if (!entry || (peers === 'peers' && readSpeakerList(entry.title)))
    return undefined;
  if (
    !entry.evidence.speakers &&
    headsOtherTalks(passage.below, entry, facts.year)
  )
    return undefined;
  if (isPartOfEvent(passage, entry) || isOnEvent(passage, entry, below))
    return undefined;
  const stance = stanceOf(passage.text, false);
  if (below.skip === 0 && !below.labelled && linksMany(passage.below))
    below.evidence = false;
  const attributed =
    entry.evidence.speakers || below.skip > 0 || below.labelledLine === true;
  if (
    stance !== null &&
    !attributed &&
    !entry.evidence.label &&
    peers !== 'peers'
  )
    return undefined;
  const words = wordCount(entry.title);
  const announced =
    passage.section.stance === 'talks' || passage.section.stance === 'list';
  const quoted =
    entry.evidence.marked && words > 3 && WHOLLY_QUOTED.test(passage.text);
  const own =
    entry.evidence.affiliated ||
    quoted ||
    (isUnspaced(entry.title) && entry.evidence.speakers && words > 3) ||
    (entry.evidence.label && words > 2) ||
    leadsToItsPage(passage) ||
    (entry.evidence.speakers &&
      (announced ||
        peers === 'attributed' ||
        namesSpeakerFirst(passage) ||
        below.evidence ||
        below.opens ||
        /[“"]/.test(inline.text))) ||
    (entry.evidence.talkLink && words > 2) ||
    (words > 3 &&
      facts.eventName !== null &&
      passage.below.slice(0, 3).some(isRecordingLine) &&
      speaksOfTalkBelow(passage));
  const substantial =
    words > 2 ||
    /[“"「『《]/.test(inline.text) ||
    entry.evidence.label ||
    below.labelled === true ||
    (peers === 'attributed' && below.speakers.length > 0);
  const isTalk =
    peers === 'peers' ||
    own ||
    (below.evidence &&
      substantial &&
      (passage.section.stance !== 'other' || below.event !== undefined)) ||
    ((peers === 'talks' || peers === 'announced') &&
      passage.text.trim() !== facts.context.title?.trim() &&
      looksLikeTitle(entry.title) &&
      words > (peers === 'talks' ? 3 : 1) &&
      passage.below.some(
        block => block.type === 'paragraph' || block.type === 'list',
      ));
  if (!isTalk) return undefined;
  const sure =
    entry.evidence.affiliated ||
    entry.evidence.label ||
    entry.evidence.talkLink ||
    below.labelled === true ||
    below.event !== undefined ||
    below.speakers.some(speaker => speaker.organization !== null) ||
    leadsToItsPage(passage) ||
    (facts.isGathering && (quoted || entry.evidence.speakers));
  if (facts.eventName === null && !announced && !sure && peers !== 'peers')
    return undefined;
  const takeaway = [
    below.text,
    textOfBlocks(passage.below.slice(below.skip), 800),
  ]
    .filter(Boolean)
    .join(' ');
  const [first] = passage.below.slice(below.text ? 0 : below.skip);
  const talk = foundFrom(
    entry,
    inline,
    {
      takeaway: takeaway || null,
      line: facts.context.lineOf(passage.node),
      rule: 'heading',
      reasons: takeaway
        ? {
            takeaway: reasonOf(
              'words-below',
              first ? facts.context.lineOf(first) : null,
              takeaway,
            ),
          }
        : {},
    },
    facts,
  );
  const links = talk.links ?? readTalkLinks(inline);
  for (const block of passage.below) {
    for (const one of linksBelow(block)) {
      addLinks(links, one, facts.context.lineOf(block));
      links.externalIds.push(
        ...one.externalIds.filter(id => !links.externalIds.includes(id)),
      );
    }
  }
  const speaking = speakersAround(passage, talk, below, facts);
  const programme = links.url === null ? programmeBelow(passage.below) : null;
  if (programme) {
    links.url = programme;
    links.rules.set('url', { rule: 'link-to-programme', label: programme });
  }
  const recording =
    talk.speakers.length === 0
      ? recordingBelow(talk.title, passage.below)
      : undefined;
  const byRecording =
    recording && recording.speakers.length > 0 ? recording.speakers : null;
  const when = whenBelow(passage.below, facts);
  const opening = textOfBlocks(passage.below.slice(0, 1)).slice(0, 90);
  const typeBelow =
    talk.type === null && below.evidence ? typeInProse(opening) ?? null : null;
  return {
    ...talk,
    event: below.event ?? talk.event,
    day: talk.day ?? when.day,
    start: talk.start ?? when.start,
    title: recording?.title ?? talk.title,
    speakers: byRecording ?? speaking.speakers,
    type: talk.type ?? typeBelow,
    links,
    reasons: {
      ...speaking.reasons,
      ...knownReasons({
        ...recordingReasons(recording, facts.context),
        event: below.event
          ? reasonOf(
              'event-behind-speakers',
              facts.context.lineOf(passage.below[0]),
              below.event,
            )
          : speaking.reasons?.event,
        day: talk.day === null ? when.reason : speaking.reasons?.day,
        start: talk.start === null ? when.reason : speaking.reasons?.start,
        type: typeBelow
          ? reasonOf(
              'type-in-words-below',
              facts.context.lineOf(passage.below[0]),
              opening,
            )
          : speaking.reasons?.type,
      }),
    },
  };
}

/**
 * Reads headings that are titles of talks: by their own words ("Title — Name, Org"), or by the words below
 * ("Speaker: Name", "This talk by Name …").
 *
 * @internal
 */
export const headingReader: PassageReader<'heading'> = {
  kind: 'heading',
  read(passage, facts) {
    const talk = readHeading(passage, facts, null);
    return talk ? [talk] : [];
  },
};
