import { isDayHeading } from './grammar/days';
import { looksLikeTitle } from './grammar/titles';
import { areSpeakers, talksAmong } from './groups';
import type { Passage, PassageOf } from './passages';
import {
  namesSpeakers,
  type Peers,
  readHeading,
  speaksOfTalkBelow,
} from './readers/heading';
import type { DocumentFacts, Found } from './readers/types';

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
 * Reads the headings that are talks. Headings beside one another are of one kind: where half of them are talks by their own evidence, so are the others.
 * Where the talks name their speakers, a heading without any is of another kind.
 *
 * @internal
 */
export function readHeadings(
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
    } else if (areSpeakers(group, facts)) {
      group.forEach(passage => take(passage, 'peers'));
    } else talksAmong(group, facts).forEach(passage => take(passage, 'peers'));
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
