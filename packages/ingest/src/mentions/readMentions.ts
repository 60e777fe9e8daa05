import { reasonOf } from '../explain';
import type { Mention, Warning } from '../model';
import type { MentionContext } from '../tree/MentionContext';
import { captionedTalks } from './captions';
import { documentEvent } from './documentEvent';
import { textOf } from './inline';
import { isEmptySlot } from './grammar/betweenTalks';
import { dayOrderOf } from './grammar/days';
import { hasHashtag, hasOccasions } from './grammar/occasions';
import {
  isHardlyRead,
  isRicher,
  type OpenPassage,
  SURE_RULES,
} from './hardlyRead';
import { keyOf } from './keyOf';
import { mentionOf, type Placed } from './mentionOf';
import { type Passage, passagesOf } from './passages';
import { listedTalks, saysTalks } from './groups';
import { readPassage } from './readers';
import { namesEventsFirst } from './readers/ownLines';
import type { DocumentFacts, Found } from './readers/types';
import { namesNoCompanies, splitPairs } from './pairs';
import { readHeadings } from './siblingHeadings';
import { onlyDay } from './onlyDay';
import { ownPage } from './ownPage';
import { innermost, type Section, type Stance } from './section';
import { talkOfPage } from './talkPage';
import { readingWarnings } from './warnings';
import { recordingHosts, talkFolders } from './talkPages';

/** Dates are looked for in this much of a document. */
const LONGEST_SCAN = 200_000;

/** Without an event in the whole document, a heading like "Sessions" is not enough to go by. */
function stanceAt(
  section: Section,
  belowTalk: boolean,
  facts: DocumentFacts,
): Stance {
  if (belowTalk) return 'notes';
  if (facts.isOwnPage) return section.stance ?? 'talks';
  return section.stance === 'talks' &&
    facts.eventName === null &&
    !facts.isGathering
    ? null
    : section.stance;
}

const LISTED = new Set(['list-item', 'table-row', 'schedule']);

/** "2019": the year of what stands below, where the document as a whole is of none. */
function yearAbove(headings: readonly string[]): number | null {
  const years = headings.flatMap(
    text => /^\W*((?:19|20)\d\d)\W*$/.exec(text)?.[1] ?? [],
  );
  return years.length > 0 ? Number(years[years.length - 1]) : null;
}

/** "Ponds Monthly, October 2023": the only year a title names. */
function yearIn(title: string): number | null {
  const years = new Set(title.slice(0, 300).match(/(?<!\d)20\d\d(?!\d)/g));
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}

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

/** The whole of "09:15 - 10:00" or "09:15 - 10:00 Main Hall": when and where. */
const SPAN_OF_TIME = /^\d{1,2}[:.h]\d\d\s*[-–—]\s*\d{1,2}[:.h]\d\d(?!\d)/u;

/** What sentences set apart beside talks that is none: the name of one who speaks, or the time. */
function isBesideTalks({ title, rule }: Found, speakers: ReadonlySet<string>) {
  return (
    rule === 'sentence' && (speakers.has(title) || SPAN_OF_TIME.test(title))
  );
}

/** "10:30 Kaffeepause": what stands in a schedule between the talks. */
function isBreak({ title, start, speakers, links }: Found): boolean {
  return (
    start !== null && !links?.video && isEmptySlot(title, speakers.length > 0)
  );
}

/** A talk read by itself without its speakers, with those that its group shows for it. */
function withSpeakers(talk: Found, among: readonly Found[]): Found {
  if (talk.speakers.length > 0) return talk;
  const same = among.find(
    ({ line, title }) => line === talk.line && title === talk.title,
  );
  if (!same) return talk;
  const { speakers, rule, line, text = null } = same;
  const reason =
    same.reasons?.speakers ?? reasonOf(rule, line, text, speakers[0]?.name);
  return { ...talk, speakers, reasons: { ...talk.reasons, speakers: reason } };
}

/** Reads the passages in their order, each with what stands above it. */
function placeTalks(passages: Passage[], facts: DocumentFacts): Placed[] {
  const headings = readHeadings(passages, facts);
  const open: OpenPassage[] = [];
  let below: OpenPassage['below'];
  for (const passage of passages) {
    if (passage.kind === 'heading') {
      if (!below || passage.node.depth <= below.depth) below = undefined;
      const talk = headings.get(passage);
      if (talk) below = { depth: passage.node.depth, title: keyOf(talk.title) };
    }
    const section: Section = {
      ...passage.section,
      stance: stanceAt(passage.section, below !== undefined, facts),
    };
    const alone =
      passage.kind === 'heading'
        ? []
        : readPassage(
            { ...passage, section },
            { ...facts, year: facts.year ?? yearAbove(passage.headings) },
          );
    open.push({ passage, section, below, alone });
  }
  const listed = listedTalks(
    open.filter(isHardlyRead).map(one => one.passage),
    facts,
  );
  const pictured = captionedTalks(passages, facts);
  return open.flatMap(({ passage, section, below: above, alone }) => {
    if (passage.kind === 'heading') {
      const talk = headings.get(passage);
      return talk ? [{ found: talk, section: passage.section }] : [];
    }
    const caption = pictured.get(passage);
    if (caption && alone.length === 0) return [{ found: caption, section }];
    const among = listed.get(passage) ?? [];
    const isSure = alone.some(one => SURE_RULES.has(one.rule));
    const found =
      !isSure && among.length > 0 && isRicher(among, alone)
        ? among
        : alone.map(one => withSpeakers(one, among));
    return found
      .filter(one => keyOf(one.title) !== above?.title && !isBreak(one))
      .map(one => ({ found: one, section }));
  });
}

/**
 * Reads the talks a piece of writing speaks of, each as one mention per place. Nothing is invented: a text without talks
 * gives none.
 *
 * @internal
 */
export function readMentions(given: MentionContext): {
  mentions: Mention[];
  warnings: Warning[];
} {
  const own = ownPage(given);
  const context = own ? { ...given, author: own.author } : given;
  const { event, name, year, reason } = own
    ? {
        event: null,
        name: given.event ?? null,
        year: null,
        reason: given.event
          ? reasonOf('event-of-source', null, given.event)
          : null,
      }
    : documentEvent(context);
  const facts: DocumentFacts = {
    context,
    event,
    eventName: name,
    eventReason: reason,
    year,
    isOwnPage: own !== undefined,
    dayOrder: dayOrderOf(
      textOf(context.root).slice(0, LONGEST_SCAN),
      context.language,
    ),
    isGathering:
      saysTalks(context.title ?? '') ||
      hasOccasions(context.root) ||
      hasHashtag(context.root),
    onlyDay: null,
    talkFolders: new Set(),
    recordingHosts: new Set(),
  };
  facts.eventsFirst =
    own !== undefined && namesEventsFirst(context.root, facts.dayOrder);
  facts.onlyDay = onlyDay(context, year, facts.dayOrder);
  const passages = passagesOf(
    context.root,
    year ?? yearIn(context.title ?? ''),
    facts.dayOrder,
  );
  facts.isGathering ||= passages.some(
    passage => passage.kind === 'heading' && passage.isEvent,
  );
  const first = placeTalks(passages, facts);
  const folders = talkFolders(first.map(one => one.found));
  const hosts = recordingHosts(first.map(one => one.found));
  const placed =
    folders.size > 0 || hosts.size > 0
      ? placeTalks(passages, {
          ...facts,
          talkFolders: folders,
          recordingHosts: hosts,
        })
      : first;
  const page = talkOfPage(facts);
  if (page) {
    const key = keyOf(page.title);
    const others = placed.filter(
      ({ found }) => keyOf(found.title) !== key && found.links?.url,
    );
    placed.splice(0, placed.length, { found: page, section: innermost([]) });
    placed.push(...others);
  }
  const all = placed.map(one => one.found);
  if (namesNoCompanies(all)) all.forEach(splitPairs);
  const names = new Set(
    all.flatMap(({ speakers }) => speakers.map(one => one.name)),
  );
  const companies = new Set(
    all.flatMap(({ speakers }) =>
      speakers.flatMap(({ organization }) =>
        organization ? [organization.toLocaleLowerCase('en')] : [],
      ),
    ),
  );
  const seen = new Map<string, number>();
  const mentions = placed
    .filter(({ found }) => !isEcho(found, all) && !isBesideTalks(found, names))
    .map(one => {
      const key = keyOf(one.found.title);
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return mentionOf(one, facts, companies, occurrence);
    });
  return { mentions, warnings: readingWarnings(passages, mentions) };
}
