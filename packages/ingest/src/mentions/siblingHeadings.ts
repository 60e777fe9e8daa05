import { isDayHeading } from './grammar/days';
import { placeOptionsOf } from './grammar/placeOptions';
import { looksLikeTitle } from './grammar/titles';
import { areSpeakers, talksAmong } from './groups';
import { inlineText } from './inline';
import type { Passage, PassageOf } from './passages';
import {
  namesItsTalk,
  namesSpeakers,
  type Peers,
  readHeading,
  speaksOfTalkBelow,
} from './readers/heading';
import { withStatedEvent } from './readers/statedEvent';
import type { DocumentFacts, Found } from './readers/types';

/** As few headings may show together in which order they name title and speakers. */
const LEAST_ALIKE = 2;

/** Headings that stand beside one another, of one depth and below the same one; headings of days between aside. */
function siblingHeadings(
  passages: readonly Passage[],
): PassageOf<'heading'>[][] {
  const groups = new Map<string, PassageOf<'heading'>[]>();
  for (const passage of passages) {
    if (
      passage.kind !== 'heading' ||
      passage.isEvent ||
      passage.section.stance === 'other'
    )
      continue;
    const above = passage.headings.filter(text => !isDayHeading(text));
    const key = [passage.node.depth, ...above].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), passage]);
  }
  return [...groups.values()];
}

/**
 * Reads the headings that are talks. Headings beside one another are of one kind: where half of them are talks by their own evidence, so are the others.
 * Where the talks name their speakers, a heading without any is of another kind.
 *
 * @internal
 */
export function readHeadings(
  passages: readonly Passage[],
  facts: DocumentFacts,
): Map<Passage, Found> {
  const taken = new Map<Passage, Found>();
  const parents = parentsOf(passages);
  for (const group of siblingHeadings(passages)) {
    const place = placeOptionsOf(
      group.map(({ node }) => inlineText(node.children)),
      LEAST_ALIKE,
    );
    const take = (passage: PassageOf<'heading'>, peers: Peers) => {
      const talk = readHeading(passage, facts, peers, place);
      if (talk) taken.set(passage, withStatedEvent(talk, passage.below, facts));
    };
    const above = new Set(
      group.flatMap(one => talkAbove(one, taken, parents) ?? []),
    );
    const named = group.filter(one => namesSpeakers(one, place)).length;
    if (named > 1 && named * 2 >= group.length) {
      above.forEach(one => taken.delete(one));
    } else if (above.size > 0) {
      group.filter(namesItsTalk).forEach(passage => take(passage, null));
      continue;
    }
    const peers =
      facts.eventName !== null && named > 1 && named * 2 >= group.length
        ? 'attributed'
        : null;
    const first = peers ?? (isAnnounced(group, facts) ? 'announced' : null);
    group.forEach(passage => take(passage, first));
    const talks = group.flatMap(passage => taken.get(passage) ?? []);
    const attributed = talks.filter(talk => talk.speakers.length > 0).length;
    if (talks.length > 1 && talks.length * 2 >= group.length) {
      group
        .filter(passage => !taken.has(passage))
        .forEach(passage =>
          take(
            passage,
            attributed * 4 >= talks.length * 3 ? 'attributed' : 'talks',
          ),
        );
    } else if (areSpeakers(group, facts)) {
      group.forEach(passage => take(passage, 'peers'));
    } else talksAmong(group, facts).forEach(passage => take(passage, 'peers'));
  }
  for (const passage of passages) {
    if (passage.kind !== 'heading' || passage.section.stance !== 'other')
      continue;
    const talk = readHeading(passage, facts, null);
    if (talk) taken.set(passage, withStatedEvent(talk, passage.below, facts));
  }
  return taken;
}

type Parents = ReadonlyMap<Passage, PassageOf<'heading'> | undefined>;

/** The heading that each heading stands below. */
function parentsOf(passages: readonly Passage[]): Parents {
  const parents = new Map<Passage, PassageOf<'heading'> | undefined>();
  const open: PassageOf<'heading'>[] = [];
  for (const passage of passages) {
    if (passage.kind !== 'heading') continue;
    while (
      open.length > 0 &&
      open[open.length - 1].node.depth >= passage.node.depth
    )
      open.pop();
    parents.set(passage, open[open.length - 1]);
    open.push(passage);
  }
  return parents;
}

/** The talk that a heading stands below, and parts what is said of it. */
function talkAbove(
  passage: PassageOf<'heading'>,
  talks: ReadonlyMap<Passage, Found>,
  parents: Parents,
): Passage | undefined {
  let above = parents.get(passage);
  while (above && !talks.has(above)) above = parents.get(above);
  return above;
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
