import type { Suggestion } from '../model';
import { Clusters } from './clusters';
import type { Entry } from './entries';
import { isAlike, sharedIds } from './identities';
import { judge, type Verdict } from './judge';
import { isRepeat, Namesakes } from './Namesakes';
import { compareSpeakers } from './people';
import { isGeneric, type Vocabulary } from './vocabulary';

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
  grounds: Suggestion['grounds'];
}

/** How much better one partner must be than another that contradicts it. */
export const CLEAR_LEAD = 0.1;
/** How many talks that share an id, and do not agree, are told apart. */
const MAX_DISAGREEING = 16;

/**
 * What two mentions share that are held to be one talk at the first glance: an id, a name given by a curator, or a title.
 *
 * @internal
 */
export function firmKeys(entry: Entry): string[] {
  return [...identities(entry), ...titleKeys(entry)];
}

/**
 * Unites the mentions that share an id, or a title at one event.
 *
 * @param entries - Sorted by mention id. With every mention, all that have a key in common with it.
 * @returns The pairs that were left apart though much speaks for them.
 * @internal
 */
export function uniteFirmly(
  entries: readonly Entry[],
  clusters: Clusters,
  vocabulary: Vocabulary,
): Likely[] {
  const likely: Likely[] = [];
  uniteById(entries, clusters, vocabulary, likely);
  uniteByTitle(entries, clusters, vocabulary, likely);
  return likely;
}

function uniteById(
  entries: readonly Entry[],
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
      const [talk] = talks;
      const ground = talk && whatIsShared(talk, entry);
      if (ground) {
        likely.push({
          pair: [talk, entry],
          sameTitle: true,
          similarity: 0.5,
          grounds: { for: [ground], against: ['statements'] },
        });
      }
      if (talks.length < MAX_DISAGREEING) talks.push(entry);
    }
  }
}

/**
 * Other speakers and another title: one of two links leads to the wrong page. Two packs may have given the same name to
 * different talks, and two articles link to the page of a whole track: there, either must agree.
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

/** An id or a name; nothing where it is only a page, which may tell of several talks. */
function whatIsShared(a: Entry, b: Entry): 'same-id' | 'same-name' | null {
  if (haveIdInCommon(a, b)) return 'same-id';
  const names = ({ mention }: Entry) => [
    mention.name,
    ...(mention.previousNames ?? []),
  ];
  const isNamed = names(a).some(name => name && names(b).includes(name));
  return isNamed ? 'same-name' : null;
}

/** What identifies the talk of a mention: its ids, the names curators gave it, and its page. */
function identities({ ids, mention, page }: Entry): string[] {
  const names = [mention.name, ...(mention.previousNames ?? [])];
  return [
    ...ids,
    ...names.flatMap(name => (name ? [`name:${name}`] : [])),
    ...(page === null ? [] : [`page:${page}`]),
  ];
}

/** A title that names no talk does so at most at one edition of an event. */
function titleKeys({ titles, event }: Entry): string[] {
  return titles.flatMap(title => {
    if (!isGeneric(title)) return [`title ${title.core}`];
    const isEdition = event && (event.year !== null || event.facts.length > 0);
    return isEdition ? [`title ${title.core} at ${event.key}`] : [];
  });
}

/**
 * Talks of one title. First those at one event; then those that could be several of these talks, which are left to the
 * curator where nothing tells which.
 */
function uniteByTitle(
  entries: readonly Entry[],
  clusters: Clusters,
  vocabulary: Vocabulary,
  likely: Likely[],
): void {
  for (const group of groups(entries, titleKeys)) {
    const dated = group.filter(({ event }) => event && event.year);
    const others = group.filter(({ event }) => !(event && event.year));
    const talks = new Namesakes();
    for (const entry of [...dated, ...others]) {
      const known = clusters.of(entry);
      const near = talks.near(entry);
      const found = near
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
      const again = near.find(talk => isRepeat(talk, entry));
      if (again) clusters.merge(again, entry, 'repeat');
      else settle(entry, found, clusters, likely);
      if (!near.some(talk => clusters.of(talk) === clusters.of(entry))) {
        talks.add(entry);
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

function groups(
  entries: readonly Entry[],
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
