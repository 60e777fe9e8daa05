import type { Decision, PublishedName } from '../model';
import type { Entry } from './entries';
import { compare } from './normalise';

/**
 * Pairs of mentions that curators hold to be of one talk, or of two, and the decisions that found none.
 *
 * @internal
 */
export interface Decided {
  same: Array<[Entry, Entry]>;
  apart: Array<[Entry, Entry]>;
  idle: string[];
}

/**
 * What decisions mean for the mentions there are.
 *
 * @internal
 */
export function decided(
  entries: Entry[],
  decisions: Decision[],
  published: PublishedName[],
): Decided {
  const byMention = new Map(entries.map(entry => [entry.mention.id, entry]));
  const byName = new Map(
    published.map(({ name, mentions }) => [
      name,
      mentions.flatMap(id => byMention.get(id) ?? []),
    ]),
  );
  const found: Decided = { same: [], apart: [], idle: [] };
  for (const decision of decisions) {
    if (decision.kind !== 'merge' && decision.kind !== 'keep-apart') continue;
    const [left = [], right = []] = decision.talks.map(n => byName.get(n));
    const [a] = left;
    const [b] = right;
    if (!a || !b || a === b) found.idle.push(decision.id);
    else if (decision.kind === 'merge') found.same.push([a, b]);
    else found.apart.push([a, b]);
  }
  found.idle.sort(compare);
  return found;
}
