import type { Resolution, ResolvedTalk } from '@lectern/ingest';
import type { Knowledge, StoredReading } from '../database';
import { type Names, namesOf } from './names';
import { toEvent } from './toEvent';
import { toOrganization } from './toOrganization';
import { toTalk } from './toTalk';

/**
 * What was resolved, as it is stored and given by the API.
 *
 * @internal
 */
export function toKnowledge(
  resolution: Resolution,
  readings: StoredReading[],
): Knowledge {
  const names = namesOf(resolution);
  const byEvent = countTalks(resolution.talks, talk => [talk.event]);
  const byOrganization = countTalks(
    resolution.talks,
    talk => talk.organizations,
  );
  const evidence = new Map<string, StoredReading>();
  for (const reading of readings) {
    for (const mention of reading.document.mentions) {
      const key = mentionKey(mention.id, reading.document.source);
      if (!evidence.has(key)) evidence.set(key, reading);
    }
  }
  return {
    talks: resolution.talks.map(talk => ({
      talk: toTalk(talk, names),
      score: talk.score,
      mentions: toMentions(talk, evidence),
      evidence: talk.evidence,
    })),
    events: resolution.events.map(event => toEvent(event, names, byEvent)),
    organizations: resolution.organizations.map(organization =>
      toOrganization(organization, byOrganization),
    ),
    topics: toTopics(resolution, names),
  };
}

function toMentions(
  talk: ResolvedTalk,
  evidence: Map<string, StoredReading>,
): Knowledge['talks'][number]['mentions'] {
  return talk.mentions.flatMap(mention => {
    const reading = evidence.get(mentionKey(mention.id, mention.source));
    return reading
      ? [
          {
            mentionId: mention.id,
            sourceId: reading.sourceId,
            document: mention.source,
            documentTitle: reading.document.title,
            title: mention.title,
            takeaway: mention.takeaway,
            line: mention.line,
          },
        ]
      : [];
  });
}

/** The same bytes in two places give the same mention ids. */
function mentionKey(id: string, source: string): string {
  return JSON.stringify([id, source]);
}

function countTalks(
  talks: ResolvedTalk[],
  namesIn: (talk: ResolvedTalk) => Array<string | null>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const talk of talks) {
    for (const name of new Set(namesIn(talk))) {
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function toTopics(resolution: Resolution, names: Names): Knowledge['topics'] {
  return resolution.topics.flatMap(({ name, description }) => {
    const topic = names.topic(name);
    return topic ? [{ ...topic, description }] : [];
  });
}
