import type { TalkMention } from '@lectern/backstage-plugin-learn-common';
import type { Mention, Resolution, ResolvedTalk } from '@lectern/ingest';
import type { Knowledge, KnownTalk, StoredReading } from '../database';
import { hiddenNames } from './hiddenNames';
import { type Names, namesOf } from './names';
import { toEvent } from './toEvent';
import { toOrganization } from './toOrganization';
import { toReasons } from './toReasons';
import { toTalk } from './toTalk';
import { writtenEntities } from './writtenEntities';

/**
 * What was resolved, as it is stored and given by the API. Hidden talks are kept apart: nothing refers to them or counts them.
 *
 * @internal
 */
export function toKnowledge(
  resolution: Resolution,
  readings: StoredReading[],
): Knowledge {
  const names = namesOf(resolution);
  const shown = resolution.talks.filter(talk => !talk.hidden);
  const byEvent = countTalks(shown, talk => [talk.event]);
  const byOrganization = countTalks(shown, talk => talk.organizations);
  const evidence = evidenceOf(readings);
  const written = writtenEntities(readings);
  const toKnown = (talk: ResolvedTalk): KnownTalk => ({
    talk: toTalk(talk, names, written),
    score: talk.score,
    mentions: toMentions(talk, evidence),
    evidence: talk.evidence,
    reasons: toReasons(talk, names),
  });
  const shownNames = new Set(shown.map(talk => talk.name));
  const hiddenToo = hiddenNames(resolution, readings);
  return {
    talks: shown.map(toKnown),
    hidden: resolution.talks.filter(talk => talk.hidden).map(toKnown),
    events: resolution.events
      .filter(({ name }) => !hiddenToo.events.has(name))
      .map(event => toEvent(event, { names, written, talkCounts: byEvent })),
    organizations: resolution.organizations
      .filter(({ name }) => !hiddenToo.organizations.has(name))
      .map(organization =>
        toOrganization(organization, { written, talkCounts: byOrganization }),
      ),
    topics: toTopics(resolution, names).filter(
      ({ id }) => !hiddenToo.topics.has(id),
    ),
    suggestions: resolution.suggestions
      .filter(({ talks }) => talks.every(name => shownNames.has(name)))
      .map(({ talks, differs, similarity, reason }) => ({
        talks,
        differs,
        similarity,
        reason,
      })),
    idleDecisions: resolution.idleDecisions,
    keptNames: resolution.keptNames,
  };
}

interface Evidence {
  reading: StoredReading;
  mention: Mention;
}

function evidenceOf(readings: StoredReading[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const reading of readings) {
    for (const mention of reading.document.mentions) {
      const key = mentionKey(mention.id, reading.document.source);
      if (!evidence.has(key)) evidence.set(key, { reading, mention });
    }
  }
  return evidence;
}

function toMentions(
  talk: ResolvedTalk,
  evidence: Map<string, Evidence>,
): TalkMention[] {
  return talk.mentions.flatMap(({ id, source, title, takeaway, line }) => {
    const found = evidence.get(mentionKey(id, source));
    return found
      ? [
          {
            id,
            sourceId: found.reading.sourceId,
            document: source,
            documentTitle: found.reading.document.title,
            title,
            takeaway,
            line,
            rule: found.mention.rule,
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
  return resolution.topics.flatMap(
    ({ name, description, themes, takeaways, maturity }) => {
      const topic = names.topic(name);
      return topic
        ? [{ ...topic, description, themes, takeaways, maturity }]
        : [];
    },
  );
}
