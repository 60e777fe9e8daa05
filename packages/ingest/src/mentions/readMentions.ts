import type { Mention, Warning } from '../model';
import type { MentionContext } from '../tree/MentionContext';
import { documentEvent } from './documentEvent';
import { textOf } from './inline';
import { isEmptySlot } from './grammar/betweenTalks';
import { dayOrderOf, isDayHeading } from './grammar/days';
import { looksLikeTitle } from './grammar/titles';
import { keyOf } from './keyOf';
import { mentionOf, type Placed } from './mentionOf';
import { type Passage, type PassageOf, passagesOf } from './passages';
import { readPassage } from './readers';
import {
  namesSpeakers,
  type Peers,
  readHeading,
  speaksOfTalkBelow,
} from './readers/heading';
import type { DocumentFacts, Found } from './readers/types';
import { namesNoCompanies, splitPairs } from './pairs';
import type { Section, Stance } from './section';
import { readingWarnings } from './warnings';
import { talkFolders } from './talkPages';

/** Headings that stand beside one another, of one depth and below the same one; headings of days between aside. */
function siblingHeadings(passages: Passage[]): PassageOf<'heading'>[][] {
  const groups = new Map<string, PassageOf<'heading'>[]>();
  for (const passage of passages) {
    if (passage.kind !== 'heading' || passage.section.stance === 'other')
      continue;
    const above = passage.headings.filter(text => !isDayHeading(text));
    const key = [passage.node.depth, ...above].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), passage]);
  }
  return [...groups.values()];
}

/**
 * Headings beside one another are of one kind: where half of them are talks by their own evidence, so are the others.
 * Where the talks name their speakers, a heading without any is of another kind.
 */
function readHeadings(
  passages: Passage[],
  facts: DocumentFacts,
): Map<Passage, Found> {
  const taken = new Map<Passage, Found>();
  const take = (passage: PassageOf<'heading'>, peers: Peers) => {
    const talk = readHeading(passage, facts, peers);
    if (talk) taken.set(passage, talk);
  };
  for (const group of siblingHeadings(passages)) {
    const attributed = group.filter(namesSpeakers).length;
    const peers =
      facts.eventName !== null &&
      attributed > 1 &&
      attributed * 2 >= group.length
        ? 'attributed'
        : null;
    const first = peers ?? (isAnnounced(group, facts) ? 'announced' : null);
    group.forEach(passage => take(passage, first));
    const talks = group.flatMap(passage => taken.get(passage) ?? []);
    const named = talks.filter(talk => talk.speakers.length > 0).length;
    if (talks.length > 1 && talks.length * 2 >= group.length) {
      group
        .filter(passage => !taken.has(passage))
        .forEach(passage =>
          take(passage, named * 4 >= talks.length * 3 ? 'attributed' : 'talks'),
        );
    }
  }
  for (const passage of passages) {
    if (passage.kind === 'heading' && passage.section.stance === 'other')
      take(passage, null);
  }
  return taken;
}

/** Headings below one like "The talks", each a title with words on a talk below it. */
function isAnnounced(
  group: PassageOf<'heading'>[],
  facts: DocumentFacts,
): boolean {
  const [{ section, headings }] = group;
  if (facts.eventName === null || group.length < 2 || headings.length === 0)
    return false;
  if (section.stance !== 'talks' && section.stance !== 'list') return false;
  const titled = group.filter(({ text }) => looksLikeTitle(text));
  return (
    titled.length * 3 >= group.length * 2 &&
    titled.filter(speaksOfTalkBelow).length * 2 >= group.length
  );
}

/** Dates are looked for in this much of a document. */
const LONGEST_SCAN = 200_000;

/** What groups call their evenings. */
const GATHERING = /meet-?up|user ?group|stammtisch|沙龙|勉強会/iu;

/** Without an event in the whole document, a heading like "Sessions" is not enough to go by. */
function stanceAt(
  section: Section,
  belowTalk: boolean,
  facts: DocumentFacts,
): Stance {
  if (belowTalk) return 'notes';
  return section.stance === 'talks' &&
    facts.eventName === null &&
    !facts.isGathering
    ? null
    : section.stance;
}

const LISTED = new Set(['list-item', 'table-row', 'schedule']);

/** A title said again without anything new: a caption above a list, a link card, a table of contents. */
function isEcho(one: Found, others: Found[]): boolean {
  if (LISTED.has(one.rule) || one.links?.url || one.links?.video) return false;
  if (one.rule === 'sentence' && one.takeaway !== null) return false;
  return others.some(
    other =>
      other !== one &&
      LISTED.has(other.rule) &&
      keyOf(other.title) === keyOf(one.title),
  );
}

/** "10:30 Kaffeepause": what stands in a schedule between the talks. */
function isBreak({ title, start, speakers, links }: Found): boolean {
  return (
    start !== null && !links?.video && isEmptySlot(title, speakers.length > 0)
  );
}

/** Reads the passages in their order, each with what stands above it. */
function placeTalks(passages: Passage[], facts: DocumentFacts): Placed[] {
  const headings = readHeadings(passages, facts);
  const placed: Placed[] = [];
  let below: { depth: number; title: string } | undefined;
  for (const passage of passages) {
    if (passage.kind === 'heading') {
      if (!below || passage.node.depth <= below.depth) below = undefined;
      const talk = headings.get(passage);
      if (talk) {
        placed.push({ found: talk, section: passage.section });
        below = { depth: passage.node.depth, title: keyOf(talk.title) };
      }
      continue;
    }
    const section: Section = {
      ...passage.section,
      stance: stanceAt(passage.section, below !== undefined, facts),
    };
    const title = below?.title;
    for (const found of readPassage({ ...passage, section }, facts)) {
      if (keyOf(found.title) !== title && !isBreak(found))
        placed.push({ found, section });
    }
  }
  return placed;
}

/**
 * Reads the talks a piece of writing speaks of, each as one mention per place. Nothing is invented: a text without talks
 * gives none.
 *
 * @internal
 */
export function readMentions(context: MentionContext): {
  mentions: Mention[];
  warnings: Warning[];
} {
  const { event, name, year, reason } = documentEvent(context);
  const facts: DocumentFacts = {
    context,
    event,
    eventName: name,
    eventReason: reason,
    year,
    dayOrder: dayOrderOf(
      textOf(context.root).slice(0, LONGEST_SCAN),
      context.language,
    ),
    isGathering: GATHERING.test(context.title ?? ''),
    talkFolders: new Set(),
  };
  const passages = passagesOf(context.root, year, facts.dayOrder);
  const first = placeTalks(passages, facts);
  const folders = talkFolders(first.map(one => one.found));
  const placed =
    folders.size > 0
      ? placeTalks(passages, { ...facts, talkFolders: folders })
      : first;
  const all = placed.map(one => one.found);
  if (namesNoCompanies(all)) all.forEach(splitPairs);
  const companies = new Set(
    all.flatMap(({ speakers }) =>
      speakers.flatMap(({ organization }) =>
        organization ? [organization.toLocaleLowerCase('en')] : [],
      ),
    ),
  );
  const seen = new Map<string, number>();
  const mentions = placed
    .filter(({ found }) => !isEcho(found, all))
    .map(one => {
      const key = keyOf(one.found.title);
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return mentionOf(one, facts, companies, occurrence);
    });
  return { mentions, warnings: readingWarnings(passages, mentions) };
}
