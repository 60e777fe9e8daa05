import { firstOf, type Cluster } from './clusters';
import { isOfAnother } from './decisions/isOfAnother';
import type { Publication, PublishedIndex } from './decisions/PublishedIndex';
import type { Rulings } from './decisions/rulings';
import type { Entry } from './entries';
import { byAuthority } from './fields';
import { giveNames } from './names';
import { compare, sortedUnique } from './normalise';
import { ownNameParts } from './ownName';

/** What decides names beside the talks themselves. @internal */
export interface Naming {
  published: PublishedIndex;
  parts: Rulings['parts'];
  /** The talks that decisions mean by a name: they have it. */
  heirs: ReadonlyMap<string, Cluster>;
  /** Whether a mention is there, in whatever talk. */
  isPresent: (mention: string) => boolean;
}

/** @internal */
export interface TalkName {
  name: string;
  previousNames: string[];
}

/**
 * Names the talks: published names first, the older of two; then those that curators gave in packs; else the slug of the
 * title and a hash of title and event.
 *
 * @param talks - In an order that does not depend on how the documents arrived.
 * @internal
 */
export function nameTalks(
  talks: readonly Cluster[],
  naming: Naming,
): Map<Cluster, TalkName> {
  const kept = publishedNames(talks, naming);
  const inTurn = [...talks].sort(
    (a, b) => Number(kept.has(b)) - Number(kept.has(a)),
  );
  const named = giveNames(
    inTurn.map(talk => {
      const { title, key } = ownNameParts(talk.entries);
      const part = talk.entries
        .flatMap(({ mention }) => naming.parts.get(mention.id) ?? [])
        .sort(compare)[0];
      return {
        thing: talk,
        title,
        key: part === undefined ? key : `${key}|${part}`,
        id: firstOf(talk),
        wanted: [...(kept.get(talk) ?? []), ...curatorsNames(talk.entries)],
      };
    }),
    false,
  );
  const taken = new Set([...named.values()].map(({ name }) => name));
  return new Map(
    talks.map(talk => {
      const { name, others } = named.get(talk) ?? { name: '', others: [] };
      const before = talk.entries.flatMap(e => e.mention.previousNames ?? []);
      const previousNames = sortedUnique([...others, ...before]).filter(
        previous => !taken.has(previous),
      );
      return [talk, { name, previousNames }];
    }),
  );
}

/** The published names that each talk has had, the oldest first. Each name goes to one talk. */
function publishedNames(
  talks: readonly Cluster[],
  naming: Naming,
): Map<Cluster, string[]> {
  const asking = new Map<Publication, Cluster[]>();
  for (const talk of talks) {
    for (const publication of publicationsOf(talk, naming)) {
      asking.set(publication, [...(asking.get(publication) ?? []), talk]);
    }
  }
  const kept = new Map<Cluster, string[]>();
  const oldestFirst = [...asking].sort(([a], [b]) => a.place - b.place);
  for (const [publication, candidates] of oldestFirst) {
    const meant = naming.heirs.get(publication.name);
    const talk =
      meant && candidates.includes(meant)
        ? meant
        : heirOf(publication, candidates, naming);
    if (talk) kept.set(talk, [...(kept.get(talk) ?? []), publication.name]);
  }
  return kept;
}

/**
 * The names that a talk may keep: those of its mentions, and those of its ids of which no mention is left. What was split off
 * has the name it was given then, and none of the talk it left.
 *
 * @internal
 */
export function publicationsOf(
  talk: Cluster,
  naming: Naming,
): Set<Publication> {
  const { published, parts, isPresent } = naming;
  const gone = (publication: Publication) =>
    !publication.mentions.some(isPresent);
  const ids = isPart(talk, naming) ? [] : [...talk.ids];
  return new Set([
    ...talk.entries.flatMap(entry => {
      const { id } = entry.mention;
      const names = published
        .ofMention(id)
        .filter(publication => !isOfAnother(publication, entry));
      return parts.has(id) ? names.slice(-1) : names;
    }),
    ...ids.flatMap(id =>
      published
        .ofExternalId(id)
        .filter(
          publication =>
            gone(publication) &&
            !talk.entries.every(entry => isOfAnother(publication, entry)),
        ),
    ),
  ]);
}

/** Whether a curator split it off another talk. */
function isPart(
  { entries }: Cluster,
  { parts }: Pick<Naming, 'parts'>,
): boolean {
  return entries.some(({ mention }) => parts.has(mention.id));
}

/**
 * Where a curator split a published talk, what stayed keeps the name. Where one falls apart by itself, the part with most of
 * its mentions, and fewest of other names, keeps it; of equal ones, the one with the first of its mentions.
 *
 * @internal
 */
export function heirOf(
  { name, mentions, externalIds = [] }: Publication,
  candidates: readonly Cluster[],
  naming: Pick<Naming, 'published' | 'parts'>,
): Cluster | null {
  const weigh = (talk: Cluster) => {
    const places = talk.entries.map(({ mention }) =>
      mentions.indexOf(mention.id),
    );
    const own = places.filter(place => place >= 0);
    const others = talk.entries.filter(({ mention }) => {
      const names = naming.published.ofMention(mention.id);
      return names.length > 0 && names.at(-1)?.name !== name;
    });
    return {
      talk,
      left: Number(isPart(talk, naming)),
      weight: own.length - others.length,
      first: own.reduce((a, b) => Math.min(a, b), mentions.length),
      ids: externalIds.filter(id => talk.ids.has(id)).length,
    };
  };
  const [heir] = candidates
    .map(weigh)
    .sort(
      (a, b) =>
        a.left - b.left ||
        b.weight - a.weight ||
        a.first - b.first ||
        b.ids - a.ids ||
        compare(firstOf(a.talk), firstOf(b.talk)),
    );
  return heir?.talk ?? null;
}

/** Of the highest authority first. */
function curatorsNames(entries: readonly Entry[]): string[] {
  return [...new Set(byAuthority(entries).flatMap(e => e.mention.name ?? []))];
}
