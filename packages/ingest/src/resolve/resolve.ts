import type { Resolution, ResolveInput, ResolvedTalk } from '../model';
import { OrganizationIndex } from '../organizations/OrganizationIndex';
import { TopicIndex } from '../topics/TopicIndex';
import { applyRulings } from './decisions/applyRulings';
import { decide } from './decisions/decide';
import { NameLookup } from './decisions/NameLookup';
import { PublishedIndex } from './decisions/PublishedIndex';
import {
  correctedSpeakers,
  isCorrection,
  rulingsOf,
} from './decisions/rulings';
import { entriesOf, inOrder } from './entries';
import { EventIndex, type EventNode } from './eventIndex';
import { merge } from './merge';
import { compare } from './normalise';
import { recommendationsOf } from './recommendations';
import { nameTalks } from './nameTalks';
import { resolveEvents } from './resolveEvents';
import { resolvePeople } from './resolvePeople';
import { Affiliations } from './selfPromotion';
import { suggestionsOf } from './suggestions';
import { describeTalk } from './talks';
import { countVoices, newestOf, scoreOf, weigh } from './voices';

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
  const organizations = new OrganizationIndex(
    documents.flatMap(d => d.organizations),
    [
      ...documents.flatMap(d => d.mentions.flatMap(m => m.speakers)),
      ...correctedSpeakers(input.decisions ?? []),
    ].flatMap(({ organization }) => organization ?? []),
  );
  const entries = entriesOf(inputs, { events, organizations });
  const topics = new TopicIndex(documents.flatMap(d => d.topics));
  const published = new PublishedIndex(input.published ?? []);
  const byMention = new Map(entries.map(entry => [entry.mention.id, entry]));
  const lookup = new NameLookup(published, byMention);
  const rulings = rulingsOf(input.decisions ?? [], lookup.find, lookup.present);
  const { clusters, likely } = merge(entries, rulings.sides);
  const decided = decide(clusters.toArray(), rulings, entry =>
    clusters.of(entry),
  );
  const corrections = (input.decisions ?? []).filter(isCorrection);
  const names = nameTalks(decided.talks, {
    published,
    parts: rulings.parts,
    isPresent: id => byMention.has(id),
  });
  const groups = decided.talks.filter(
    talk => !decided.rulings.get(talk)?.some(d => d.kind === 'not-a-talk'),
  );
  const isTalk = new Set(groups);
  const correctedEvents = new Map(
    corrections.flatMap(({ field, value }) =>
      field === 'event' && value ? [[value, events.named(value)] as const] : [],
    ),
  );
  const resolvedEvents = resolveEvents(
    new Set<EventNode>([
      ...events.described(),
      ...groups.flatMap(talk => [...talk.events]),
      ...correctedEvents.values(),
    ]),
    organizations,
  );
  const eventOf = (title: string) => {
    const node = correctedEvents.get(title);
    return (node && resolvedEvents.get(node)?.name) ?? null;
  };

  const affiliations = new Affiliations(entries, organizations);
  const found = groups.map(cluster => ({
    ...applyRulings(
      describeTalk(cluster.entries, {
        events: resolvedEvents,
        organizations,
        topics,
      }),
      decided.rulings.get(cluster) ?? [],
      { eventOf, organizations },
    ),
    ...(names.get(cluster) ?? { name: '', previousNames: [] }),
    recommendations: recommendationsOf(cluster.entries, affiliations),
  }));
  const newest = newestOf(
    found.flatMap(talk => talk.recommendations),
    input.asOf,
  );
  const talks = found
    .map((talk): ResolvedTalk => {
      const recommendations = weigh(talk.recommendations, newest);
      return {
        ...talk,
        recommendations,
        voices: countVoices(recommendations),
        score: scoreOf(recommendations),
      };
    })
    .sort((a, b) => compare(a.name, b.name));

  return {
    talks,
    events: [...resolvedEvents.values()],
    organizations: organizations.toArray(),
    people: resolvePeople(talks),
    topics: topics.toArray(),
    suggestions: suggestionsOf(likely, clusters, cluster => {
      const whole = decided.wholeOf(cluster);
      return groups.includes(whole) ? names.get(whole)?.name ?? null : null;
    }),
    idleDecisions: decided.idle,
  };
}
