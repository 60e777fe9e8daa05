import type { Talk } from '@lectern/backstage-plugin-learn-common';
import type { ResolvedTalk } from '@lectern/ingest';
import { isKnown, type Names } from './names';
import type { WrittenEntities } from './writtenEntities';

/**
 * A resolved talk as the API gives it.
 *
 * @internal
 */
export function toTalk(
  talk: ResolvedTalk,
  names: Names,
  written: WrittenEntities,
): Talk {
  const entityRef = written.talk(talk);
  return {
    id: talk.name,
    title: talk.title,
    type: talk.type,
    abstract: talk.abstract,
    event: names.event(talk.event),
    presenters: talk.presenters.map(({ name, organization, role, user }) => ({
      name,
      organization: names.organization(organization),
      role: role ?? null,
      ...(user && { user }),
    })),
    organizations: talk.organizations
      .map(name => names.organization(name))
      .filter(isKnown),
    date: talk.date,
    startTime: talk.startTime,
    duration: talk.duration,
    language: talk.language,
    level: talk.level,
    room: talk.room,
    track: talk.track,
    topics: talk.topics.map(name => names.topic(name)).filter(isKnown),
    media: talk.media,
    urls: talk.urls,
    recommendations: talk.recommendations.map(recommendation => ({
      title: recommendation.title,
      url: recommendation.url,
      author: recommendation.author,
      publishedAt: recommendation.publishedAt,
      takeaway: recommendation.takeaway,
      selfPromotion: recommendation.selfPromotion,
    })),
    voices: talk.voices,
    externalIds: talk.externalIds,
    previousNames: talk.previousNames,
    internal:
      entityRef !== null ||
      (talk.event !== null && names.isInternal(talk.event)),
    entityRef,
    sameWork: talk.sameWork.map(name => names.sameWork(name)).filter(isKnown),
    pinned: talk.pinned,
  };
}
