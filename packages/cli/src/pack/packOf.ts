import type {
  Pack,
  PackTalk,
  ReadDocument,
  ResolvedEvent,
  ResolvedOrganization,
  ResolvedTalk,
  Resolution,
} from '@lectern/ingest';
import { known } from './known';
import { saidIn } from './saidIn';

/**
 * A pack of what was understood, for a person to edit: read in the place of the documents it gives the same talks, read beside
 * them no others. Fields that nothing is known of are left out.
 *
 * @param documents - Those that were resolved: what only they say is kept as well.
 */
export function packOf(
  resolution: Resolution,
  title: string,
  documents: readonly ReadDocument[] = [],
): Pack {
  const organizationTitle = titleIn(resolution.organizations);
  const said = saidIn(documents);
  return known({
    lectern: 1,
    title,
    talks: resolution.talks.map(talk =>
      talkOf(talk, organizationTitle, said.variants(talk)),
    ),
    events: resolution.events.map(event => ({
      ...eventOf(event, organizationTitle),
      ...known({ hosts: said.hosts(event) }),
    })),
    organizations: resolution.organizations.map(organizationOf),
    topics: resolution.topics.map(({ synonyms: _, ...topic }) =>
      known({
        ...said.topic(topic.name),
        ...topic,
        description: topic.description ?? undefined,
        introductory: topic.introductory || undefined,
      }),
    ),
    decisions: said.decisions,
  });
}

type TitleOf = (name: string) => string;

function titleIn(things: Array<{ name: string; title: string }>): TitleOf {
  const titles = new Map(things.map(({ name, title }) => [name, title]));
  return name => titles.get(name) ?? name;
}

function talkOf(
  talk: ResolvedTalk,
  organizationTitle: TitleOf,
  titleVariants: string[],
): PackTalk {
  const [video, slides] = (['video', 'slides'] as const).map(
    kind => talk.media.find(media => media.kind === kind)?.url,
  );
  const addresses = [talk.urls[0], ...talk.media.map(({ url }) => url)];
  const speaking = new Set(talk.presenters.map(one => one.organization));
  return known({
    name: talk.name,
    title: talk.title,
    titleVariants,
    type: talk.type === 'talk' ? undefined : talk.type,
    event: talk.event ?? undefined,
    date: talk.date ?? undefined,
    start: talk.startTime ?? undefined,
    duration: talk.duration ?? undefined,
    room: talk.room ?? undefined,
    track: talk.track ?? undefined,
    language: talk.language ?? undefined,
    level: talk.level ?? undefined,
    speakers: talk.presenters.map(({ name, organization, role }) =>
      known({
        name,
        organization: organization
          ? organizationTitle(organization)
          : undefined,
        role,
      }),
    ),
    about: talk.organizations
      .filter(name => !speaking.has(name))
      .map(organizationTitle),
    summary: talk.abstract ?? undefined,
    topics: talk.topics,
    page: talk.urls[0],
    video,
    slides,
    media: talk.media
      .filter(({ url }) => url !== video && url !== slides)
      .map(({ kind, url, startSeconds }) => known({ kind, url, startSeconds })),
    // Those in an address are found there again.
    externalIds: talk.externalIds.filter(
      id => !addresses.some(url => url?.includes(id.replace(/^[^:]+:/, ''))),
    ),
    previousNames: talk.previousNames,
    recommendations: talk.recommendations
      .map(one =>
        known({
          title: one.title ?? undefined,
          url: one.url ?? undefined,
          author: one.author ?? undefined,
          publishedAt: one.publishedAt ?? undefined,
          takeaway: one.takeaway ?? undefined,
        }),
      )
      // What nobody said, nowhere, counts for nothing in a pack.
      .filter(({ author, title, url }) => author ?? title ?? url),
  });
}

function eventOf(event: ResolvedEvent, organizationTitle: TitleOf) {
  return known({
    name: event.name,
    title: event.title,
    aliases: event.aliases,
    type: event.type,
    series: event.series ?? undefined,
    partOf: event.partOf ?? undefined,
    startDate: event.startDate ?? undefined,
    endDate: event.endDate ?? undefined,
    timezone: event.timezone ?? undefined,
    location: event.location ?? undefined,
    format: event.format ?? undefined,
    website: event.website ?? undefined,
    playlist: event.playlist ?? undefined,
    organizers: event.organizers.map(organizationTitle),
    sponsors: event.sponsors.map(organizationTitle),
  });
}

function organizationOf(organization: ResolvedOrganization) {
  return known({
    name: organization.name,
    title: organization.title,
    aliases: organization.aliases,
    type: organization.type ?? undefined,
    domains: organization.domains,
    website: organization.website ?? undefined,
  });
}
