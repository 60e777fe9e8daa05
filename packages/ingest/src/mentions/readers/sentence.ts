import { eventsIn } from '../../events';
import { hasHan, speakersIn } from '../../people';
import { isOwned, speakersOf } from '../grammar/givers';
import {
  isPageOf,
  isTalkUrl,
  readTalkLinks,
  TALK_PAGE,
} from '../grammar/mediaMarks';
import {
  type Candidate,
  candidatesIn,
  isOtherPage,
} from '../grammar/candidates';
import { isEventName } from '../grammar/eventNames';
import { ONE_TALK } from '../grammar/proseWords';
import {
  type Sentence,
  sentencesIn,
  saysElse,
  speaksOfTalk,
  tellsOfTalks,
} from '../grammar/prose';
import { givenInside, giversOf } from '../grammar/givenInside';
import { linkedEntry } from '../grammar/linkedEntry';
import { promisesRecording } from '../../tree/promisedLinks';
import { takeawayOf } from '../grammar/takeaway';
import {
  leadingLabel,
  typeInProse,
  typeOfLabel,
  typeOfTitle,
} from '../grammar/talkTypes';
import { capitalShare, cleanTitle, isBetweenTalks } from '../grammar/titles';
import { inParts, type InlineText, sliceInline } from '../inline';
import type { Stance } from '../section';
import { folderOf, recordingHost } from '../talkPages';
import type { DocumentFacts, Found } from './types';
import { unspacedSentencesOf } from './unspacedSentence';

function eventOf(
  sentence: string,
  at: number,
  facts: DocumentFacts,
): string | null {
  const events = eventsIn(sentence, facts.year ? { year: facts.year } : {})
    .filter(event => !event.guessed && (event.end <= at || event.start >= at))
    .sort((a, b) => Math.abs(a.end - at) - Math.abs(b.end - at));
  const [event] = events.filter(one => one.colocated).concat(events);
  if (!event) return null;
  if (!event.complete && event.series === facts.event?.series)
    return facts.eventName;
  return event.complete || event.colocated ? event.name : null;
}

/** "Talk by Ada": what a link is called that names no title. */
const TALK_OF = new RegExp(
  `^${ONE_TALK} (?:by|von|de|par|from|di|do|da) \\p{Lu}`,
  'iu',
);

/** "This 90-minute tutorial", "The second talk": points at what is named elsewhere. */
const POINTS_AT = new RegExp(
  `^(?:this|that|the|his|her|their|our|my|another|an?) (?:[\\p{Ll}\\d-]+ ){0,4}${ONE_TALK}$`,
  'iu',
);

/** More parts set apart than this, and the text is no prose. */
const MOST_CANDIDATES = 40;

/** Characters that are read together; a longer paragraph is read in parts. */
const LONGEST_PASSAGE = 3000;

/**
 * Finds the talks running text names by their titles, each with the people, the event and the type its sentence gives.
 *
 * @internal
 */
export function sentencesOf(
  inline: InlineText,
  line: number | null,
  stance: Stance,
  facts: DocumentFacts,
): Found[] {
  if (inline.text.length > LONGEST_PASSAGE) {
    return inParts(inline, LONGEST_PASSAGE).flatMap(part =>
      sentencesOf(part, line, stance, facts),
    );
  }
  const { text } = inline;
  if (hasHan(text)) {
    const unspaced = unspacedSentencesOf(inline, line, stance, facts);
    if (unspaced.length > 0) return unspaced;
  }
  const atEvent = facts.eventName !== null;
  const candidates = candidatesIn(inline);
  if (candidates.length > MOST_CANDIDATES) return [];
  const sentences = sentencesIn(text, candidates);
  const found: Array<
    Found & {
      candidate: Candidate;
      from: number;
      index: number;
      before: string;
    }
  > = [];
  let last: Candidate | undefined;
  let lastTaken: boolean = false;
  let takenUntil = 0;
  for (const candidate of candidates) {
    const index = sentences.findIndex(
      one => candidate.start >= one.start && candidate.start < one.end,
    );
    const sentence = sentences[index];
    if (!sentence) continue;
    const from =
      last && last.start >= sentence.start ? last.end : sentence.start;
    const next = candidates.find(one => one.start >= candidate.end);
    const before = text.slice(
      Math.max(sentence.start, Math.min(takenUntil, candidate.start)),
      candidate.start,
    );
    const after = text.slice(
      candidate.end,
      Math.min(
        next?.start ?? text.length,
        Math.max(sentence.end, candidate.end),
      ),
    );
    const people = speakersIn(before).length > 0;
    const chained: boolean =
      lastTaken &&
      from === last?.end &&
      isJoint(text.slice(from, candidate.start)) &&
      (capitalShare(candidate.text) >= 0.2 ||
        candidate.text.split(' ').length > 3);
    const page =
      candidate.url !== undefined &&
      TALK_PAGE.test(candidate.url) &&
      ((capitalShare(candidate.text) >= 0.6 &&
        candidate.text.split(' ').length > 2) ||
        namesItsPage(candidate));
    const among =
      candidate.url !== undefined &&
      ((facts.talkFolders.has(folderOf(candidate.url) ?? '') &&
        (candidate.kind === 'quote' ||
          (capitalShare(candidate.text) >= 0.6 &&
            candidate.text.split(' ').length > 1))) ||
        (facts.eventName !== null &&
          stance !== 'notes' &&
          (facts.recordingHosts.has(recordingHost(candidate.url) ?? '') ||
            (isOwned(before) && isTalkUrl(candidate.url))) &&
          isTitled(candidate) &&
          !saysElse(before, after)));
    const announced =
      (stance === 'list' || stance === 'talks') &&
      candidate.url !== undefined &&
      isTalkUrl(candidate.url) &&
      capitalShare(candidate.text) >= 0.6 &&
      candidate.text.split(' ').length > 2;
    const promised =
      atEvent &&
      stance !== 'notes' &&
      stance !== 'other' &&
      promisesRecording(candidate.url ?? '') &&
      isTitled(candidate) &&
      !saysElse(before, after);
    const entry = linkedEntry(candidate) ?? givenInside(candidate);
    const title = cleanTitle(entry?.title ?? candidate.text);
    const other =
      (candidate.kind === 'link' && !entry && isOtherPage(title)) ||
      isBetweenTalks(title) ||
      isEventName(title) ||
      facts.eventName?.startsWith(title) ||
      TALK_OF.test(title) ||
      POINTS_AT.test(title);
    const taken: boolean =
      !other &&
      (chained ||
        page ||
        among ||
        announced ||
        promised ||
        (entry !== undefined &&
          atEvent &&
          isTitled({ ...candidate, text: title }) &&
          !saysElse(before, after)) ||
        speaksOfTalk(
          candidate,
          before,
          after,
          people,
          atEvent,
          tellsOfTalks(text.slice(sentence.start, sentence.end)),
          stance === 'notes',
        ));
    const [event] = eventsIn(title);
    if (event && event.end - event.start > title.length * 0.6) continue;
    last = candidate;
    lastTaken = taken;
    if (!taken) continue;
    takenUntil = candidate.end;
    const { speakers, consumed } = entry
      ? { speakers: entry.speakers, consumed: 0 }
      : speakersOf(before, after, text, facts.context.author);
    const further = sentences[index + 1];
    if (speakers.length === 0 && further)
      speakers.push(
        ...giversOf(text.slice(further.start, next?.start ?? further.end)),
      );
    if (facts.eventName === null && speakers.length === 0 && !page) continue;
    const around = sliceInline(
      inline,
      candidate.start,
      Math.max(
        candidate.end,
        Math.min(next?.start ?? text.length, sentence.end),
      ),
    );
    const links = readTalkLinks(around, {
      start: 0,
      end: candidate.end - candidate.start,
    });
    found.push({
      title,
      speakers,
      takeaway: null,
      type:
        leadingLabel(title)?.type ??
        typeInProse(before, 'last') ??
        (chained ? found[found.length - 1]?.type : undefined) ??
        typeInProse(after.slice(0, 40)) ??
        typeOfTitle(title) ??
        links.type,
      event: eventOf(
        `${text.slice(sentence.start, candidate.start)}${' '.repeat(
          candidate.end - candidate.start,
        )}${text.slice(candidate.end, Math.max(sentence.end, candidate.end))}`,
        candidate.start - sentence.start,
        facts,
      ),
      day: null,
      start: null,
      links,
      line,
      rule: 'sentence',
      text: text.slice(sentence.start, Math.max(sentence.end, candidate.end)),
      candidate,
      from: candidate.end + consumed,
      index,
      before,
    });
  }
  return found.map(
    ({ candidate: _candidate, from, index, before, ...talk }, at) => {
      const until = endOf(found[at + 1], index, sentences, text.length);
      return {
        ...talk,
        takeaway: takeawayOf(text, sentences, index, from, until, before),
      };
    },
  );
}

/** Where the words on one talk end: at the next talk, or at the sentence that names it. */
function endOf(
  next: { index: number; candidate: Candidate } | undefined,
  index: number,
  sentences: Sentence[],
  end: number,
): number {
  if (!next) return end;
  return next.index === index
    ? next.candidate.start
    : sentences[next.index].start;
}

/** Called like a talk: a few words in capitals, or more words than a link needs to say where it leads. */
function isTitled({ kind, text }: Candidate): boolean {
  const words = text.split(' ').length;
  return (
    (capitalShare(text) >= 0.6 && (words > 1 || kind === 'quote')) ||
    (words > 4 && /^\P{L}*\p{Lu}/u.test(text))
  );
}

/** A link to the page of a talk that is called like the talk. */
function namesItsPage({ text, url = '' }: Candidate): boolean {
  return (
    text.split(' ').length > 1 &&
    !/\/speakers?\//i.test(url) &&
    typeOfLabel(text) === undefined &&
    isPageOf(url, text)
  );
}

function isJoint(between: string): boolean {
  return /^[”"\s,;]*(?:and|&|or|as well as|then)?\s*(?:also\s+)?["“]?\s*$/.test(
    between,
  );
}
