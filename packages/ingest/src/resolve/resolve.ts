import type { Resolution, ResolveInput, ResolvedTalk } from '../model';
import { OrganizationIndex } from '../organizations/OrganizationIndex';
import { TopicIndex } from '../topics/TopicIndex';
import { entriesOf, inOrder, type Entry } from './entries';
import { EventIndex, type EventNode } from './eventIndex';
import { merge } from './merge';
import { giveNames } from './names';
import { compare, sortedUnique } from './normalise';
import { recommendationsOf } from './recommendations';
import { resolveEvents } from './resolveEvents';
import { resolvePeople } from './resolvePeople';
import { describeTalk } from './talks';
import { byWeight, countVoices, scoreOf } from './voices';

/**
 * Works out which talks, events, organizations and people a set of documents speaks of.
 *
 * Pure: the same documents, decisions and published names give the same result in whatever order they come, and nothing
 * but them counts, no clock either. Mentions are one talk when they share an id of sched.com or a recording, or a title at
 * one edition of an event, or a similar title with agreeing speakers or organization. Nothing is merged that contradicts
 * itself; what is only likely becomes a {@link Suggestion}.
 *
 * @param input - What was read, what curators decided, and the names that are published already.
 * @returns Everything sorted by name; references only to things in the same result.
 * @public
 */
export function resolve(input: ResolveInput): Resolution {
  const inputs = inOrder(input.documents);
  const documents = inputs.map(({ document }) => document);
  const events = new EventIndex(documents.flatMap(d => d.events));
  const entries = entriesOf(inputs, events);
  const organizations = new OrganizationIndex(
    documents.flatMap(d => d.organizations),
    entries.flatMap(({ mention }) =>
      mention.speakers.flatMap(s => s.organization ?? []),
    ),
  );
  const topics = new TopicIndex(documents.flatMap(d => d.topics));
  const clusters = merge(entries, input.decisions ?? []).toArray();
  const names = nameTalks(clusters, input.published ?? []);
  const resolvedEvents = resolveEvents(
    new Set<EventNode>([
      ...events.described(),
      ...entries.flatMap(({ event }) => event ?? []),
    ]),
    organizations,
  );

  const found = clusters.map(cluster => ({
    ...describeTalk(cluster, { events: resolvedEvents, organizations, topics }),
    ...(names.get(cluster) ?? { name: '', previousNames: [] }),
    recommendations: recommendationsOf(cluster),
  }));
  const newest =
    found
      .flatMap(talk => talk.recommendations.flatMap(r => r.publishedAt ?? []))
      .sort(compare)
      .at(-1) ?? null;
  const talks = found
    .map(
      (talk): ResolvedTalk => ({
        ...talk,
        recommendations: byWeight(talk.recommendations, newest),
        voices: countVoices(talk.recommendations),
        score: scoreOf(talk.recommendations, newest),
      }),
    )
    .sort((a, b) => compare(a.name, b.name));

  return {
    talks,
    events: [...resolvedEvents.values()],
    organizations: organizations.toArray(),
    people: resolvePeople(talks),
    topics: topics.toArray(),
    suggestions: [],
  };
}

/** Published names first, then those curators gave, then slug and hash. */
function nameTalks(
  clusters: Entry[][],
  published: NonNullable<ResolveInput['published']>,
): Map<Entry[], { name: string; previousNames: string[] }> {
  const clusterOf = new Map(
    clusters.flatMap(cluster =>
      cluster.map(entry => [entry.mention.id, cluster] as const),
    ),
  );
  const kept = new Map<Entry[], string[]>();
  for (const { name, mentions } of published) {
    // Where a published talk falls apart, the part with its first mention that is still there keeps the name.
    const cluster = mentions
      .map(id => clusterOf.get(id))
      .find(found => found !== undefined);
    if (cluster) kept.set(cluster, [...(kept.get(cluster) ?? []), name]);
  }
  const named = giveNames(
    [...clusters]
      .sort((a, b) => Number(kept.has(b)) - Number(kept.has(a)))
      .map(cluster => {
        const [first] = cluster;
        return {
          thing: cluster,
          title: first?.mention.title ?? '',
          key: `${first?.title.core}|${first?.event?.series ?? ''}`,
          wanted: [
            ...(kept.get(cluster) ?? []),
            ...sortedUnique(
              cluster.flatMap(({ mention }) => mention.name ?? []),
            ),
          ],
        };
      }),
    false,
  );
  return new Map(
    clusters.map(cluster => {
      const { name, others } = named.get(cluster) ?? { name: '', others: [] };
      const before = cluster.flatMap(
        ({ mention }) => mention.previousNames ?? [],
      );
      return [
        cluster,
        {
          name,
          previousNames: sortedUnique([...others, ...before]).filter(
            previous => previous !== name,
          ),
        },
      ];
    }),
  );
}
