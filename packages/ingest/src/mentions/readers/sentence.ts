import {
  isPersonName,
  readSpeakerList,
  speakersAt,
  speakersIn,
  type SpeakerGroup,
} from '../../people';
import type { Speaker } from '../../model';
import { eventsIn } from '../../events';
import { isTalkUrl, readTalkLinks, TALK_PAGE } from '../grammar/mediaMarks';
import {
  type Candidate,
  candidatesIn,
  type Sentence,
  sentencesIn,
  speaksOfTalk,
} from '../grammar/prose';
import { leadingLabel, typeInProse, typeOfTitle } from '../grammar/talkTypes';
import { capitalShare, cleanTitle } from '../grammar/titles';
import { type InlineText, sliceInline } from '../inline';
import type { Stance } from '../section';
import type { DocumentFacts, Found } from './types';

const GIVEN_BY =
  /^[”"’)]*\s*(?:\((?:video|slides|recording|link)[^)]*\)\s*)?,?\s*(?:(?:which\s+)?(?:was\s+)?(?:co-)?(?:presented|given|delivered|led|hosted|moderated|a (?:great |lightning )?talk|a keynote|a session|a panel|talk|keynote|session|presentation)\s+)?(?:by|from|with|featuring|von|par|—|–|-)\s+(?:the\s+|my (?:friends?|colleagues?)\s+)?/iu;
const IN_BRACKETS = /^[”"’)]*\s*[([]([^()[\]]{5,120})[)\]]/u;
const ACTS =
  /^(?:,?\s*(?:also|then|both|together|recently|again|who|and I|gave|have|had|has|was|were)){0,2}\s*,?\s*(?:co-?)?(?:present|gave|give|deliver|ran\b|run\b|spoke|speak|talk|led\b|lead|host|moderat|ground|show|explain|demo|shar|discuss|walk|participat|took|keynot|illustrat|describ|explor|introduc|argu|open|clos|div|did|cover|tell|told|outlin|joined|on stage)/iu;
const BROUGHT_BY =
  /\b(?:by|from|with|featuring|saw|see|seeing|watch(?:ed|ing)?|hear(?:d|ing)?|had|and|of|enjoyed|friends?|colleagues?|buddy|catching|listen(?:ed|ing) to)\s+(?:the\s+|my\s+|our\s+)*$/iu;
const AUTHOR =
  /\bI\s+(?:also\s+|then\s+|personally\s+|had the (?:pleasure|chance|opportunity|honou?r) (?:of|to)\s+)*(?:co-?)?(?:present|gave|give|giving|spoke|speak|deliver|ran|run|hosted|moderated|did)\w*|\bmy (?:own )?(?:talk|session|presentation|keynote|workshop)\b/iu;
const IN_TALK =
  /\b(?:in|during|with)\s+(?:his|her|their|the|an?)\s+[^,.]{0,40}$/iu;
const COMPANY_TALK =
  /\b(?:the|an?|this)\s+((?:[\p{Lu}][\p{L}\d.]*)(?: [\p{Lu}][\p{L}\d.]*){0,2})(?:[’']s)?\s+(?:talk|session|keynote|presentation|panel)\b/gu;
const FIRST_NAMES = /(?:^|[.;,]\s+|\bwhere\s+|\bwhen\s+|\band\s+)(?=\p{Lu})/gu;

function firstPerson(before: string, facts: DocumentFacts): Speaker[] {
  const author = facts.context.author;
  return AUTHOR.test(before) && author
    ? [{ name: author, organization: null }]
    : [];
}

/** Of the people a clause names before a title, those who gave the talk. */
function givers(
  before: string,
  facts: DocumentFacts,
): SpeakerGroup | undefined {
  const groups = speakersIn(before).filter(
    group =>
      !facts.event || !eventsIn(before.slice(group.start, group.end)).length,
  );
  const acting = [...groups].reverse().find(group => {
    const after = before.slice(group.end);
    const ahead = before.slice(0, group.start);
    return (
      ACTS.test(after) ||
      BROUGHT_BY.test(ahead) ||
      /^[’']s?\b/.test(after) ||
      (/^\s*[,:–—-]?\s*$/.test(after) && group === groups[groups.length - 1])
    );
  });
  return acting ?? (groups.length === 1 ? groups[0] : undefined);
}

/** "Ada, Grace and Alan took part in …", "Ada also ran …". */
function firstNamed(before: string): Speaker[] {
  for (const match of before.matchAll(FIRST_NAMES)) {
    const at = (match.index ?? 0) + match[0].length;
    const group = speakersAt(before, at, { firstNames: true });
    if (group && ACTS.test(before.slice(group.end))) return group.speakers;
  }
  return [];
}

/** A first name alone is the person of that name whom the same passage names in full, if there is just one. */
function inFull(speakers: Speaker[], passage: string): Speaker[] {
  if (speakers.every(speaker => speaker.name.includes(' '))) return speakers;
  const known = speakersIn(passage).flatMap(group => group.speakers);
  return speakers.map(speaker => {
    const same = known.filter(one => one.name.split(' ')[0] === speaker.name);
    return same.length === 1 ? { ...same[0] } : speaker;
  });
}

function speakersOf(
  before: string,
  after: string,
  passage: string,
  facts: DocumentFacts,
): { speakers: Speaker[]; consumed: number } {
  const bracket = IN_BRACKETS.exec(after);
  const inBracket = bracket && readSpeakerList(bracket[1]);
  if (bracket && inBracket)
    return { speakers: inBracket, consumed: bracket[0].length };
  const by = GIVEN_BY.exec(after);
  const group = by ? speakersAt(after, by[0].length) : undefined;
  if (group)
    return {
      speakers: withCompany(group.speakers, before),
      consumed: group.end,
    };
  const subject = IN_TALK.test(before) ? /^[”"’)]*,\s+/u.exec(after) : null;
  const acting = subject ? speakersAt(after, subject[0].length) : undefined;
  if (acting && ACTS.test(after.slice(acting.end)))
    return { speakers: acting.speakers, consumed: 0 };
  const own = firstPerson(before, facts);
  if (own.length > 0) return { speakers: own, consumed: 0 };
  const ahead = givers(before, facts);
  if (ahead)
    return {
      speakers: withCompany(ahead.speakers, before.slice(ahead.end)),
      consumed: 0,
    };
  return { speakers: inFull(firstNamed(before), passage), consumed: 0 };
}

/** "the Acme talk, “…” by Ada Example": the company is hers. */
function withCompany(speakers: Speaker[], before: string): Speaker[] {
  const match = [...before.matchAll(COMPANY_TALK)]
    .reverse()
    .find(
      ([, name]) =>
        !typeInProse(name) &&
        !isPersonName(name) &&
        eventsIn(name).length === 0 &&
        !/^(?:Opening|Closing|First|Second|Third|Last|Next|Other|Lightning|Day|Main|Sponsored|Best|Great|Same|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
          name,
        ),
    );
  if (!match || speakers.some(speaker => speaker.organization)) return speakers;
  return speakers.map(speaker => ({ ...speaker, organization: match[1] }));
}

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

/** What the passage says of the talk: the rest of its sentence, what follows up to the next talk, else the sentence itself. */
function takeawayOf(
  text: string,
  sentences: Sentence[],
  index: number,
  from: number,
  until: number,
  before: string,
): string | null {
  const rest = text
    .slice(from, Math.min(sentences[index].end, until))
    .replace(/^[\s,;:.”"’)—–-]+/, '')
    .replace(/^(?:which|that|and|who)\s+/, '')
    .trim();
  const following = text
    .slice(sentences[index].end, Math.max(sentences[index].end, until))
    .trim();
  const clause = rest.split(' ').length > 3 ? rest : '';
  const said = [clause, following].filter(Boolean).join(' ').trim();
  if (said.length > 20) return said;
  return before.length > 60
    ? text.slice(sentences[index].start, sentences[index].end).trim()
    : null;
}

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
  exclude: string[] = [],
): Found[] {
  const { text } = inline;
  const candidates = candidatesIn(inline);
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
  let lastTaken = false;
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
      lastTaken ? from : sentence.start,
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
    const chained =
      lastTaken &&
      from === last?.end &&
      isJoint(text.slice(from, candidate.start)) &&
      capitalShare(candidate.text) >= 0.2;
    const page =
      candidate.url !== undefined &&
      TALK_PAGE.test(candidate.url) &&
      capitalShare(candidate.text) >= 0.6 &&
      candidate.text.split(' ').length > 2;
    const announced =
      (stance === 'list' || stance === 'talks') &&
      candidate.url !== undefined &&
      isTalkUrl(candidate.url) &&
      capitalShare(candidate.text) >= 0.6 &&
      candidate.text.split(' ').length > 2;
    const taken =
      chained ||
      page ||
      announced ||
      speaksOfTalk(candidate, before, after, people);
    const title = cleanTitle(candidate.text);
    const [event] = eventsIn(title);
    if (event && event.end - event.start > title.length * 0.6) continue;
    last = candidate;
    lastTaken = taken;
    if (!taken || exclude.includes(title.toLocaleLowerCase('en'))) continue;
    const { speakers, consumed } = speakersOf(before, after, text, facts);
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
        typeInProse(before) ??
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
      candidate,
      from: candidate.end + consumed,
      index,
      before,
    });
  }
  return found.map(({ candidate, from, index, before, ...talk }, at) => {
    const next = found[at + 1];
    const nextSentence = next
      ? next.index === index
        ? next.candidate.start
        : sentences[next.index].start
      : text.length;
    return {
      ...talk,
      takeaway: takeawayOf(text, sentences, index, from, nextSentence, before),
    };
  });
}

function isJoint(between: string): boolean {
  return /^[”"\s,;]*(?:and|&|or|as well as|then)?\s*(?:also\s+)?["“]?\s*$/.test(
    between,
  );
}
