import type { Suggestion } from '../model';
import type { Cluster, Clusters } from './clusters';
import type { Likely } from './merge';
import { compare } from './normalise';

/** More questions than this about one talk help no curator. */
const MAX_PER_TALK = 3;

const AGAINST = {
  ids: 'their schedule pages or recordings differ',
  day: 'on different days',
  speakers: 'with other speakers',
  article: 'one article tells of both',
};

/**
 * The pairs of talks a curator should look at, most similar first: those left apart though much speaks for them, and
 * nothing decisive against them.
 *
 * @internal
 */
export function suggestionsOf(
  likely: Likely[],
  clusters: Clusters,
  nameOf: (cluster: Cluster) => string | null,
): Suggestion[] {
  const byPair = new Map<string, Suggestion>();
  for (const { pair, sameTitle, similarity, reason } of likely) {
    const [a, b] = pair;
    const [left, right] = [clusters.of(a), clusters.of(b)];
    if (left === right) continue;
    const conflict = clusters.conflict(a, b, 'likeness');
    if (conflict === 'decision' || conflict === 'event') continue;
    if (conflict && !sameTitle) continue;
    const named = [
      { talk: nameOf(left), mention: a.mention.id },
      { talk: nameOf(right), mention: b.mention.id },
    ].flatMap(({ talk, mention }) => (talk === null ? [] : { talk, mention }));
    const [x, y] = named.sort((one, two) => compare(one.talk, two.talk));
    if (!x || !y || x.talk === y.talk) continue;
    const key = `${x.talk} ${y.talk}`;
    const known = byPair.get(key);
    if (known && known.similarity >= similarity) continue;
    byPair.set(key, {
      talks: [x.talk, y.talk],
      mentions: [x.mention, y.mention],
      differs: differences(left, right),
      similarity,
      reason: conflict ? `${reason}; but ${AGAINST[conflict]}` : reason,
    });
  }
  const sorted = [...byPair.values()].sort(
    (a, b) =>
      b.similarity - a.similarity ||
      compare(a.talks[0], b.talks[0]) ||
      compare(a.talks[1], b.talks[1]),
  );
  const asked = new Map<string, number>();
  return sorted.filter(({ talks }) => {
    if (talks.some(talk => (asked.get(talk) ?? 0) >= MAX_PER_TALK))
      return false;
    for (const talk of talks) asked.set(talk, (asked.get(talk) ?? 0) + 1);
    return true;
  });
}

/** Fields of which two talks say different things; what only one of them says is no difference. */
function differences(a: Cluster, b: Cluster): Suggestion['differs'] {
  const types = ({ entries }: Cluster) =>
    new Set(entries.map(({ mention }) => mention.type));
  const keys = (map: ReadonlyMap<string, unknown>) => new Set(map.keys());
  const fields: Array<
    [Suggestion['differs'][number], Set<unknown>, Set<unknown>]
  > = [
    ['title', keys(a.titles), keys(b.titles)],
    ['type', types(a), types(b)],
    ['presenters', keys(a.people), keys(b.people)],
    ['event', a.events, b.events],
    ['date', a.days, b.days],
    ['media', a.ids, b.ids],
  ];
  return fields.flatMap(([field, left, right]) => {
    const said = left.size > 0 && right.size > 0;
    return said && ![...left].some(value => right.has(value)) ? [field] : [];
  });
}
