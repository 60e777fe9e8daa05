import type {
  LearnEvent,
  LearnOrganization,
  RecommendationWeight,
  Talk,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import {
  DatabaseKnowledgeStore,
  type Knowledge,
  type KnownTopic,
} from '../database';
import { markEvidenceChanged } from '../database/LearnState';

/** An invented talk, with whatever the test is about. */
export function aTalk(values: Partial<Talk> & { id: string }): Talk {
  return {
    title: values.id,
    type: 'talk',
    abstract: null,
    event: null,
    presenters: [],
    organizations: [],
    date: null,
    startTime: null,
    duration: null,
    language: null,
    level: null,
    room: null,
    track: null,
    topics: [],
    media: [],
    urls: [],
    recommendations: [],
    voices: 0,
    externalIds: [],
    previousNames: [],
    internal: false,
    entityRef: null,
    sameWork: [],
    pinned: false,
    ...values,
  };
}

/** An invented presenter. */
export function aPresenter(name: string): Talk['presenters'][number] {
  return { name, organization: null, role: null };
}

/** An invented recording. */
export const A_VIDEO: Talk['media'][number] = {
  kind: 'video',
  provider: 'video.example.org',
  url: 'https://video.example.org/1',
};

/** What a named author's word weighs when it is new. */
export const A_WEIGHT: RecommendationWeight = {
  value: 1,
  voice: 'named',
  base: 1,
  fading: 1,
  outweighed: null,
};

/** An invented topic. */
export function aTopic(id: string, title: string = id): KnownTopic {
  return {
    id,
    title,
    description: null,
    themes: [],
    takeaways: [],
    maturity: [],
    introductory: false,
    synonyms: [],
  };
}

export function anEvent(id: string, title: string = id): LearnEvent {
  return {
    id,
    title,
    aliases: [],
    type: 'conference',
    series: null,
    partOf: null,
    startDate: null,
    endDate: null,
    timezone: null,
    location: null,
    format: null,
    website: null,
    playlist: null,
    organizers: [],
    sponsors: [],
    entityRef: null,
    talkCount: 0,
  };
}

export function anOrganization(
  id: string,
  title: string = id,
  aliases: string[] = [],
): LearnOrganization {
  return {
    id,
    title,
    aliases,
    type: null,
    domains: [],
    website: null,
    entityRef: null,
    talkCount: 0,
  };
}

/** Knowledge with one mention per talk; the score is given by the number of voices. */
export function knowledgeOf(
  talks: Talk[],
  rest: Partial<Knowledge> = {},
): Knowledge {
  return {
    talks: talks.map(talk => ({
      talk,
      score: talk.voices,
      mentions: [
        {
          id: `mention-of-${talk.id}`,
          sourceId: 'blog',
          document: 'blog/recap.md',
          documentTitle: 'What I saw',
          title: talk.title,
          takeaway: null,
          line: 3,
          rule: 'list-item',
        },
      ],
      evidence: { title: `mention-of-${talk.id}` },
      reasons: {
        weights: talk.recommendations.map(() => A_WEIGHT),
        topics: [],
        corrected: [],
      },
    })),
    hidden: [],
    events: [],
    organizations: [],
    topics: [],
    suggestions: [],
    idleDecisions: [],
    stated: [],
    keptNames: [],
    learnAgainOn: null,
    ...rest,
  };
}

/** Stores knowledge as if it had just been learned. */
export async function store(knex: Knex, knowledge: Knowledge) {
  await markEvidenceChanged(knex);
  return new DatabaseKnowledgeStore({ knex }).update({
    today: '2025-01-01',
    rules: 'test',
    learn: () => knowledge,
  });
}
