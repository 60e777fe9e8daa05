import type {
  Mention,
  ReadDocument,
  ResolvedTalk,
  Resolution,
} from '@lectern/ingest';
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
 */
export function previewJson(
  documents: ReadDocument[],
  resolution: Resolution,
  failures: Failure[],
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
    })),
    talks: resolution.talks.map(talk => ({
      id: talk.name,
      title: talk.title,
      type: talk.type,
      speakers: speakersOf(talk, organizationTitle),
      event: eventTitle(talk.event),
      urls: talk.urls,
      mentions: talk.mentions.map(({ source, title, takeaway, line }) => ({
        source,
        title,
        takeaway,
        line,
      })),
    })),
    errors: failures,
  };
}

function talkOf(
  mention: Mention,
  eventTitle: (name: string | null) => string | null,
) {
  return {
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
