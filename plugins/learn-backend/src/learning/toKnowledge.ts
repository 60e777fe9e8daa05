import type { ResolvedTalk } from '@lectern/ingest';
import type { Resolved } from '../ingest';
import type { Knowledge, StoredReading } from '../database';
import { evidenceOf } from './evidence';
import { hiddenNames } from './hiddenNames';
import { KnownTalks } from './KnownTalks';
import { type Names, namesOf } from './names';
import { toEvent } from './toEvent';
import { learnAgainOn } from './learnAgainOn';
import { toOrganization } from './toOrganization';
import { toStated } from './toStated';
import { writtenEntities } from './writtenEntities';

/**
 * What was resolved, as it is stored and given by the API. Hidden talks are kept apart: nothing refers to them or counts them.
 *
 * @param options.today - ISO 8601 date for which it was resolved
 * @param options.known - what was made of talks before
 *
 * @internal
 */
export function toKnowledge(
  resolution: Resolved,
  readings: StoredReading[],
  { today, known = new KnownTalks() }: { today: string; known?: KnownTalks },
): Knowledge {
  const names = namesOf(resolution);
  const shown = resolution.talks.filter(talk => !talk.hidden);
  const byEvent = countTalks(shown, talk => [talk.event]);
  const byOrganization = countTalks(shown, talk => talk.organizations);
  const written = writtenEntities(readings);
  const toKnown = known.of(resolution, {
    names,
    written,
    evidence: evidenceOf(readings),
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
      .map(({ mentions: _, ...suggestion }) => suggestion),
    idleDecisions: resolution.idleDecisions,
    stated: toStated(resolution, readings),
    keptNames: resolution.keptNames,
    learnAgainOn: learnAgainOn(resolution.talks, today),
  };
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

function toTopics(resolution: Resolved, names: Names): Knowledge['topics'] {
  return resolution.topics.flatMap(({ name, title: _, ...rest }) => {
    const topic = names.topic(name);
    return topic ? [{ ...topic, ...rest }] : [];
  });
}
