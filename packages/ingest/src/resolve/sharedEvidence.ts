import type { SharedEvidence } from '../model';
import type { Entry } from './entries';

/** What a mention can have in common with others, the surest first. */
function keysOf({
  ids,
  mention,
  page,
  titles,
}: Entry): Array<[SharedEvidence, string]> {
  const names = [mention.name, ...(mention.previousNames ?? [])];
  return [
    ...ids.map((id): [SharedEvidence, string] => ['id', id]),
    ...names.flatMap(
      (name): Array<[SharedEvidence, string]> => (name ? [['name', name]] : []),
    ),
    ...(page === null ? [] : [['page', page] as [SharedEvidence, string]]),
    ...titles.map(({ core }): [SharedEvidence, string] => ['title', core]),
  ];
}

/**
 * What each mention of a talk has in common with other mentions of it. Those that are missing share nothing word for word:
 * they are of this talk because they look alike, or because a curator says so.
 *
 * @internal
 */
export function sharedEvidence(
  entries: readonly Entry[],
): Map<Entry, SharedEvidence> {
  const shared = new Map<Entry, SharedEvidence>();
  if (entries.length < 2) return shared;
  const holders = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const [kind, value] of keysOf(entry)) {
      const key = `${kind} ${value}`;
      holders.set(key, (holders.get(key) ?? new Set()).add(entry));
    }
  }
  for (const entry of entries) {
    const found = keysOf(entry).find(
      ([kind, value]) => (holders.get(`${kind} ${value}`)?.size ?? 0) > 1,
    );
    if (found) shared.set(entry, found[0]);
  }
  return shared;
}
