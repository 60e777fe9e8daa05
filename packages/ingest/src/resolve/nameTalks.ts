import type { ResolveInput } from '../model';
import type { Cluster } from './clusters';
import type { Entry } from './entries';
import { byAuthority, chooseTitle } from './fields';
import { giveNames } from './names';
import { sortedUnique } from './normalise';
import { chooseEvent } from './talks';

/**
 * Names the talks: published names first, the older of two; then those that curators gave in packs; else the slug of the
 * title and a hash of title and event.
 *
 * @param talks - In an order that does not depend on how the documents arrived.
 * @internal
 */
export function nameTalks(
  talks: Cluster[],
  published: NonNullable<ResolveInput['published']>,
): Map<Cluster, { name: string; previousNames: string[] }> {
  const talkOf = new Map(
    talks.flatMap(talk =>
      talk.entries.map(entry => [entry.mention.id, talk] as const),
    ),
  );
  const kept = new Map<Cluster, string[]>();
  for (const { name, mentions } of published) {
    // Where a published talk falls apart, the part with the first of its mentions that is still there keeps the name.
    const talk = mentions
      .map(id => talkOf.get(id))
      .find(found => found !== undefined);
    if (talk) kept.set(talk, [...(kept.get(talk) ?? []), name]);
  }
  const wanted = (talk: Cluster) => [
    ...(kept.get(talk) ?? []),
    ...curatorsNames(talk.entries),
  ];
  const inTurn = [...talks].sort(
    (a, b) => Number(kept.has(b)) - Number(kept.has(a)),
  );
  const named = giveNames(
    inTurn.map(talk => {
      const { value, entry } = chooseTitle(talk.entries);
      const event = chooseEvent(talk.entries)?.value;
      const title = entry.titles[0]?.core ?? value;
      return {
        thing: talk,
        title: value,
        key: ['talk', title, event?.series ?? '', event?.year ?? ''].join('|'),
        id: talk.entries[0]?.mention.id ?? '',
        wanted: wanted(talk),
      };
    }),
    false,
  );
  return new Map(
    talks.map(talk => {
      const { name, others } = named.get(talk) ?? { name: '', others: [] };
      const before = talk.entries.flatMap(e => e.mention.previousNames ?? []);
      const previousNames = sortedUnique([...others, ...before]).filter(
        previous => previous !== name,
      );
      return [talk, { name, previousNames }];
    }),
  );
}

/** Of the highest authority first. */
function curatorsNames(entries: readonly Entry[]): string[] {
  return [...new Set(byAuthority(entries).flatMap(e => e.mention.name ?? []))];
}
