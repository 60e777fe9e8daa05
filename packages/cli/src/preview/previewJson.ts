import type {
  Mention,
  ReadDocument,
  ResolvedTalk,
  Resolution,
} from '@lectern/ingest';
import { idleIn } from './idleDecisions';
import { countSchedule } from './scheduleText';
import type { Failure } from '../inputs/readDocuments';

/** Titles by the names under which a resolution knows its events and organizations. */
function titlesOf(
  things: Array<{ name: string; title: string }>,
): (name: string | null) => string | null {
  const titles = new Map(things.map(({ name, title }) => [name, title]));
  return name => (name === null ? null : titles.get(name) ?? name);
}

/**
 * What was understood of every document, and the talks they share, as plain data: the output of `preview --json`.
 * Everything unknown is null. `errors` names the sources that gave nothing.
 *
 * @param options - `explain`: with why mentions have topics and recommendations weigh what they do.
 */
export function previewJson(
  documents: ReadDocument[],
  resolution: Resolution,
  failures: Failure[],
  { explain }: { explain?: boolean } = {},
) {
  const eventTitle = titlesOf(resolution.events);
  const organizationTitle = titlesOf(resolution.organizations);
  return {
    documents: documents.map(document => ({
      source: document.source,
      format: document.format,
      title: document.title,
      author: document.author,
      published: document.published,
      url: document.url,
      language: document.language,
      talks: document.mentions.map(mention => talkOf(mention, eventTitle)),
      themes: document.themes,
      products: document.products,
      resources: document.resources,
      warnings: document.warnings,
      ...(document.schedule && {
        schedule: {
          ...countSchedule(document.schedule, document.mentions.length),
          notTalks: document.schedule.leftOut,
        },
      }),
      ...(document.decisions && {
        decisions: document.decisions,
        idleDecisions: idleIn(document, resolution),
      }),
    })),
    talks: resolution.talks.map(talk => ({
      id: talk.name,
      title: talk.title,
      type: talk.type,
      speakers: speakersOf(talk, organizationTitle),
      event: eventTitle(talk.event),
      urls: talk.urls,
      mentions: talk.mentions,
      ...(explain && {
        topics: talk.topicReasons,
        recommendations: talk.recommendations,
        voices: talk.voices,
        score: talk.score,
        sameWork: talk.sameWork,
        pinned: talk.pinned,
        hidden: talk.hidden,
        corrected: talk.corrected,
      }),
    })),
    errors: failures,
  };
}

function talkOf(
  mention: Mention,
  eventTitle: (name: string | null) => string | null,
) {
  return {
    id: mention.id,
    title: mention.title,
    type: mention.type,
    speakers: mention.speakers.map(({ name, organization }) => ({
      name,
      organization,
    })),
    event: eventTitle(mention.event),
    day: mention.day,
    start: mention.start,
    url: mention.url,
    video: mention.video,
    slides: mention.slides,
    takeaway: mention.takeaway ?? mention.abstract ?? null,
    line: mention.line,
    rule: mention.rule,
    ...(mention.reasons && { reasons: mention.reasons }),
  };
}

function speakersOf(
  talk: ResolvedTalk,
  organizationTitle: (name: string | null) => string | null,
) {
  return talk.presenters.map(({ name, organization }) => ({
    name,
    organization: organizationTitle(organization),
  }));
}
