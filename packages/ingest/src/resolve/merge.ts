import { candidates } from './candidates';
import { Clusters, type Cluster } from './clusters';
import type { Rulings } from './decisions/rulings';
import type { Entry } from './entries';
import { isAlike, sharedIds } from './identities';
import { compareSpeakers } from './people';
import { judge, type Verdict } from './judge';
import { Vocabulary } from './vocabulary';

/**
 * Two mentions whose talks may be one.
 *
 * @internal
 */
export interface Likely {
  pair: [Entry, Entry];
  /** They share an id, or a title as good as the same: worth a question even where something speaks against it. */
  sameTitle: boolean;
  similarity: number;
  reason: string;
}

/** How much better one partner must be than another that contradicts it. */
const CLEAR_LEAD = 0.1;
/** With how many talks of the same title a mention is compared. */
const MAX_NAMESAKES = 16;

/**
 * Which mentions are one talk, in the order of the certainty of the grounds: ids, titles, likeness.
 *
 * @param entries - Sorted by mention id.
 * @returns The talks, and the pairs that were left apart though much speaks for them.
 * @internal
 */
export function merge(
  entries: Entry[],
  sides: Rulings['sides'],
): { clusters: Clusters; likely: Likely[] } {
  const titles = new Map(
    entries.flatMap(({ titles: all }) => all.map(title => [title.core, title])),
  );
  const vocabulary = new Vocabulary([...titles.values()]);

  const clusters = new Clusters(entries, sides);
  const likely: Likely[] = [];
  uniteById(entries, clusters, vocabulary, likely);
  uniteByTitle(entries, clusters, vocabulary, likely);
  uniteByLikeness(clusters, vocabulary, likely);
  return { clusters, likely };
}

function uniteById(
  entries: Entry[],
  clusters: Clusters,
  vocabulary: Vocabulary,
  likely: Likely[],
): void {
  const shared = sharedIds(entries, vocabulary);
  const identifying = (entry: Entry) =>
    identities(entry).filter(id => !shared.has(id));
  for (const group of groups(entries, identifying)) {
    const talks: Entry[] = [];
    for (const entry of group) {
      const found = talks.some(
        talk =>
          !isDoubtful(talk, entry, clusters, vocabulary) &&
          clusters.merge(talk, entry, 'id'),
      );
      if (found) continue;
      for (const talk of talks.slice(0, 1)) {
        likely.push({
          pair: [talk, entry],
          sameTitle: true,
          similarity: 0.5,
          reason: haveIdInCommon(talk, entry)
            ? 'the same schedule page or recording, but what is said of them does not agree'
            : 'the same name in two packs, but what is said of them does not agree',
        });
      }
      if (talks.length < MAX_NAMESAKES) talks.push(entry);
    }
  }
}

/**
 * Other speakers and another title: one of two links leads to the wrong page. A name is no link, and two packs may have
 * given the same to different talks: there, either must agree.
 */
function isDoubtful(
  a: Entry,
  b: Entry,
  clusters: Clusters,
  vocabulary: Vocabulary,
): boolean {
  if (isAlike(a, b, vocabulary)) return false;
  return haveIdInCommon(a, b)
    ? clusters.conflict(a, b, 'title') === 'speakers'
    : compareSpeakers(clusters.of(a).people, clusters.of(b).people) !== 'agree';
}

function haveIdInCommon(a: Entry, b: Entry): boolean {
  return a.ids.some(id => b.ids.includes(id));
}

/** What identifies the talk of a mention: its ids, and the names curators gave it. */
function identities({ ids, mention }: Entry): string[] {
  const names = [mention.name, ...(mention.previousNames ?? [])];
  return [...ids, ...names.flatMap(name => (name ? [`name:${name}`] : []))];
}

/**
 * Talks of one title. First those at one event; then those that could be several of these talks, which are left to the
 * curator where nothing tells which.
 */
function uniteByTitle(
  entries: Entry[],
  clusters: Clusters,
  vocabulary: Vocabulary,
  likely: Likely[],
): void {
  for (const group of groups(entries, entry => entry.titles.map(t => t.core))) {
    const dated = group.filter(({ event }) => event && event.year);
    const others = group.filter(({ event }) => !(event && event.year));
    const talks: Entry[] = [];
    for (const entry of [...dated, ...others]) {
      const known = clusters.of(entry);
      const found = talks
        .slice(-MAX_NAMESAKES)
        .map(talk => ({
          talk,
          verdict: judge(clusters.of(talk), known, vocabulary),
        }))
        .filter(
          ({ talk, verdict }) =>
            verdict.decision !== 'none' &&
            (clusters.of(talk) === known ||
              !clusters.conflict(talk, entry, 'title')),
        );
      settle(entry, found, clusters, likely);
      const recent = talks.slice(-MAX_NAMESAKES);
      if (!recent.some(talk => clusters.of(talk) === clusters.of(entry))) {
        talks.push(entry);
      }
    }
  }
}

/** Unites an entry with the best of the talks found for it, unless another is about as good and contradicts that one. */
function settle(
  entry: Entry,
  found: Array<{ talk: Entry; verdict: Verdict }>,
  clusters: Clusters,
  likely: Likely[],
): void {
  const sorted = [...found].sort(
    (a, b) => b.verdict.similarity - a.verdict.similarity,
  );
  const mergeable = sorted.filter(f => f.verdict.decision === 'merge');
  const [best, second] = mergeable;
  const clear =
    best &&
    (!second ||
      best.verdict.similarity - second.verdict.similarity >= CLEAR_LEAD ||
      clusters.of(best.talk) === clusters.of(second.talk));
  if (clear) clusters.merge(best.talk, entry, 'title');
  for (const { talk, verdict } of sorted) {
    likely.push({ pair: [talk, entry], ...verdict });
  }
}

function uniteByLikeness(
  clusters: Clusters,
  vocabulary: Vocabulary,
  likely: Likely[],
): void {
  const edges: Array<{ a: Entry; b: Entry; verdict: Verdict }> = [];
  const partners = new Map<Entry, Array<{ to: Entry; similarity: number }>>();
  const note = (from: Entry, to: Entry, { similarity }: Verdict) => {
    const known = partners.get(from);
    if (known) known.push({ to, similarity });
    else partners.set(from, [{ to, similarity }]);
  };

  for (const [left, right] of candidates(clusters.toArray(), vocabulary)) {
    const verdict = judge(left, right, vocabulary);
    const [a, b] = [representative(left), representative(right)];
    if (verdict.decision === 'none') continue;
    if (verdict.decision === 'suggest') {
      likely.push({ pair: [a, b], ...verdict });
      continue;
    }
    edges.push({ a, b, verdict });
    note(a, b, verdict);
    note(b, a, verdict);
  }

  edges.sort((x, y) => y.verdict.similarity - x.verdict.similarity);
  for (const { a, b, verdict } of edges) {
    const rival = [...(partners.get(a) ?? []), ...(partners.get(b) ?? [])].some(
      ({ to, similarity }) =>
        to !== a &&
        to !== b &&
        verdict.similarity - similarity < CLEAR_LEAD &&
        clusters.of(to) !== clusters.of(a) &&
        clusters.of(to) !== clusters.of(b) &&
        (clusters.conflict(to, a, verdict.ground) !== null ||
          clusters.conflict(to, b, verdict.ground) !== null),
    );
    if (rival || !clusters.merge(a, b, verdict.ground)) {
      likely.push({ pair: [a, b], ...verdict });
    }
  }
}

/** The mention with the smallest id: the same whatever order the cluster grew in. */
function representative(cluster: Cluster): Entry {
  return cluster.entries.reduce((least, entry) =>
    entry.mention.id < least.mention.id ? entry : least,
  );
}

function groups(
  entries: Entry[],
  keysOf: (entry: Entry) => string[],
): Entry[][] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = byKey.get(key);
      if (group) group.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return [...byKey.values()].filter(group => group.length > 1);
}
