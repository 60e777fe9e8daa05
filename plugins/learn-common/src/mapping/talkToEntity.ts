import { DEFAULT_NAMESPACE, type EntityLink } from '@backstage/catalog-model';
import type { Presenter, Recommendation, Talk } from '../api';
import { ANNOTATION_PINNED, LEARN_API_VERSION } from '../constants';
import type {
  TalkEntityV1alpha1,
  TalkMedia,
  TalkPresenter,
  TalkRecommendation,
} from '../entities';
import { entityMetadata } from './metadata';
import { entityRef } from './references';
import { summary } from './summary';
import type { EntityMappingOptions } from './types';
import {
  clockTime,
  date,
  dateOrTime,
  defined,
  externalId,
  httpUrl,
  isoDuration,
  languageTag,
  list,
  text,
} from './values';

const MEDIA_TITLES: Record<TalkMedia['kind'], string> = {
  video: 'Video',
  slides: 'Slides',
  audio: 'Audio',
  repository: 'Repository',
  transcript: 'Transcript',
};

/** Every recommendation costs the catalog five search rows; Learn itself shows all of them. */
const MAX_RECOMMENDATIONS = 10;

/**
 * The catalog entity of a talk. The same talk gives the same entity.
 *
 * @public
 */
export function talkToEntity(
  talk: Talk,
  options: EntityMappingOptions = {},
): TalkEntityV1alpha1 {
  const namespace = options.namespace ?? DEFAULT_NAMESPACE;
  return {
    apiVersion: LEARN_API_VERSION,
    kind: 'Talk',
    metadata: entityMetadata(talk, {
      ...options,
      namespace,
      collection: 'talks',
      description: summary(talk.abstract),
      links: talkLinks(talk),
      viewPath: `/learn/talks/${encodeURIComponent(talk.id)}`,
      annotations: talk.pinned ? { [ANNOTATION_PINNED]: 'true' } : {},
    }),
    spec: defined({
      type: talk.type,
      event: entityRef('event', talk.event, options),
      presenters: list(talk.presenters.map(presenterOf)),
      organizations: list(
        talk.organizations.map(organization =>
          entityRef('organization', organization, options),
        ),
      ),
      abstract: text(talk.abstract),
      date: date(talk.date),
      startTime: clockTime(talk.startTime),
      duration: isoDuration(talk.duration),
      language: languageTag(talk.language),
      level: talk.level ?? undefined,
      topics: list(talk.topics.map(topic => text(topic.id))),
      media: list(talk.media.map(mediaOf)),
      recommendations: list(
        talk.recommendations
          .slice(0, MAX_RECOMMENDATIONS)
          .map(recommendationOf),
      ),
      externalIds: list(talk.externalIds.map(externalId)),
      previousNames: list(talk.previousNames.map(text)),
    }),
  };
}

function presenterOf(presenter: Presenter): TalkPresenter | undefined {
  const name = text(presenter.name);
  return (name &&
    defined({
      name,
      organization: text(presenter.organization?.title),
      user: text(presenter.user),
      role: text(presenter.role),
    })) as TalkPresenter | undefined;
}

function mediaOf(media: TalkMedia): TalkMedia | undefined {
  const url = httpUrl(media.url);
  const provider = text(media.provider);
  if (!url || !provider) {
    return undefined;
  }
  return defined({
    kind: media.kind,
    provider,
    url,
    id: text(media.id),
    startSeconds: media.startSeconds,
  });
}

function recommendationOf(
  recommendation: Recommendation,
): TalkRecommendation | undefined {
  const entry = defined({
    title: text(recommendation.title),
    url: httpUrl(recommendation.url),
    author: text(recommendation.author),
    publishedAt: dateOrTime(recommendation.publishedAt),
    takeaway: text(recommendation.takeaway),
  });
  return Object.keys(entry).length > 0 ? entry : undefined;
}

function talkLinks(talk: Talk): EntityLink[] {
  const links = new Map<string, EntityLink>();
  const add = (url: string | undefined, title: string) => {
    if (url && !links.has(url)) {
      links.set(url, { url, title });
    }
  };
  for (const media of talk.media) {
    const url = httpUrl(media.url);
    add(url, url ? `${MEDIA_TITLES[media.kind]} (${hostOf(url)})` : '');
  }
  for (const page of talk.urls) {
    const url = httpUrl(page);
    add(url, url ? `Talk page (${hostOf(url)})` : '');
  }
  return [...links.values()];
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
