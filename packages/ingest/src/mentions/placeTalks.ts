import type { Nodes } from 'mdast';
import { reasonOf } from '../explain';
import { captionedTalks } from './captions';
import { isEmptySlot } from './grammar/betweenTalks';
import { listedTalks } from './groups';
import {
  isHardlyRead,
  isRicher,
  type OpenPassage,
  SURE_RULES,
} from './hardlyRead';
import { keyOf } from './keyOf';
import type { Placed } from './mentionOf';
import type { Passage } from './passages';
import { readPassage } from './readers';
import type { DocumentFacts, Found } from './readers/types';
import type { Section, Stance } from './section';
import { readHeadings } from './siblingHeadings';
import {
  folderOf,
  recordingHost,
  recordingHosts,
  talkFolders,
} from './talkPages';

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

/** "2019": the year of what stands below, where the document as a whole is of none. */
function yearAbove(headings: readonly string[]): number | null {
  const years = headings.flatMap(
    text => /^\W*((?:19|20)\d\d)\W*$/.exec(text)?.[1] ?? [],
  );
  return years.length > 0 ? Number(years[years.length - 1]) : null;
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

/** What a passage says by itself; headings are read with those beside them. */
function aloneIn(
  passage: Passage,
  section: Section,
  facts: DocumentFacts,
): Found[] {
  return passage.kind === 'heading'
    ? []
    : readPassage(
        { ...passage, section },
        { ...facts, year: facts.year ?? yearAbove(passage.headings) },
      );
}

function openPassages(
  passages: readonly Passage[],
  headings: ReadonlyMap<Passage, Found>,
  facts: DocumentFacts,
): OpenPassage[] {
  let below: OpenPassage['below'];
  return passages.map(passage => {
    if (passage.kind === 'heading') {
      if (!below || passage.node.depth <= below.depth) below = undefined;
      const talk = headings.get(passage);
      if (talk) below = { depth: passage.node.depth, title: keyOf(talk.title) };
    }
    const section: Section = {
      ...passage.section,
      stance: stanceAt(passage.section, below !== undefined, facts),
    };
    const alone = aloneIn(passage, section, facts);
    return { passage, section, below, alone };
  });
}

/** The addresses that a piece of the document leads to. */
function addressesIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  if ('children' in node)
    return (node.children as Nodes[]).flatMap(addressesIn);
  return node.type === 'text'
    ? node.value.match(/https?:\/\/[^\s<>()[\]"”“]+/g) ?? []
    : [];
}

/** Reads again what leads to where the talks found lie: the links of a text are known for talks by one another. */
function withLinkedTalks(
  open: readonly OpenPassage[],
  first: readonly Placed[],
  facts: DocumentFacts,
): readonly OpenPassage[] {
  const found = first.map(one => one.found);
  const known = {
    ...facts,
    talkFolders: talkFolders(found),
    recordingHosts: recordingHosts(found),
  };
  if (known.talkFolders.size === 0 && known.recordingHosts.size === 0)
    return open;
  const leadsThere = (url: string) =>
    known.talkFolders.has(folderOf(url) ?? '') ||
    known.recordingHosts.has(recordingHost(url) ?? '');
  let isSame = true;
  const again = open.map(one => {
    const { passage, section } = one;
    if (
      (passage.kind !== 'paragraph' && passage.kind !== 'list') ||
      !addressesIn(passage.node).some(leadsThere)
    )
      return one;
    isSame = false;
    return { ...one, alone: aloneIn(passage, section, known) };
  });
  return isSame ? open : again;
}

/**
 * Reads the passages in their order, each with what stands above it: by itself, with those beside it, and once more where it
 * leads to the same place as talks found.
 *
 * @internal
 */
export function placeTalks(
  passages: readonly Passage[],
  facts: DocumentFacts,
): Placed[] {
  const headings = readHeadings(passages, facts);
  const pictured = captionedTalks(passages, facts);
  const judge = (open: readonly OpenPassage[]) =>
    listedTalks(
      open.filter(isHardlyRead).map(one => one.passage),
      facts,
    );
  const settle = (
    open: readonly OpenPassage[],
    listed: ReadonlyMap<Passage, Found[]>,
  ) =>
    open.flatMap(({ passage, section, below, alone }): Placed[] => {
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
        .filter(one => keyOf(one.title) !== below?.title && !isBreak(one))
        .map(one => ({ found: one, section }));
    });
  const open = openPassages(passages, headings, facts);
  const listed = judge(open);
  const first = settle(open, listed);
  const again = withLinkedTalks(open, first, facts);
  if (again === open) return first;
  const isJudgedAlike = again.every(
    (one, at) => isHardlyRead(one) === isHardlyRead(open[at]),
  );
  return settle(again, isJudgedAlike ? listed : judge(again));
}
