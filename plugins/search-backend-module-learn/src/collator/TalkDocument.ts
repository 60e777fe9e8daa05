import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { Talk, TalkType } from '@lectern/backstage-plugin-learn-common';

/**
 * A talk as the portal's search knows it. Filters of the search work on the fields beside title, text and location.
 *
 * @public
 */
export interface TalkDocument extends IndexableDocument {
  /** Id of the talk in the API of Learn. */
  id: string;
  /** Kind of talk; `type` is the type of the document. */
  talkType: TalkType;
  /** Names of the presenters. */
  presenters: string[];
  /** Titles of the organizations that gave it. */
  organizations: string[];
  /** Title of the event, or empty. */
  event: string;
  /** Titles of the topics. */
  topics: string[];
  /** ISO 8601 date, or empty. */
  date: string;
  /** Four digits, or empty. */
  year: string;
  /** `true` or `false`, as text: filters come with the address of the page, and engines compare them as they are. */
  hasVideo: string;
}

/**
 * What the search finds a talk by: abstract, people, organizations, event, topics and what others took away from it.
 *
 * @internal
 */
export function talkDocument(
  talk: Talk,
  options: { locationTemplate: string },
): TalkDocument {
  const presenters = talk.presenters.map(presenter => presenter.name);
  const organizations = unique([
    ...talk.organizations.map(organization => organization.title),
    ...talk.presenters.flatMap(({ organization }) => organization?.title ?? []),
  ]);
  const topics = talk.topics.map(topic => topic.title);
  const event = talk.event?.title ?? '';
  const takeaways = talk.recommendations.flatMap(
    recommendation => recommendation.takeaway ?? [],
  );
  return {
    title: talk.title,
    text: [
      talk.abstract ?? '',
      presenters.join(', '),
      organizations.join(', '),
      event,
      topics.join(', '),
      ...unique(takeaways),
    ]
      .filter(part => part !== '')
      .join('\n'),
    // A function, since a replacement string gives meaning to dollar signs.
    location: options.locationTemplate.replace(':id', () =>
      encodeURIComponent(talk.id),
    ),
    id: talk.id,
    talkType: talk.type,
    presenters,
    organizations,
    event,
    topics,
    date: talk.date ?? '',
    year: talk.date?.slice(0, 4) ?? '',
    hasVideo: String(talk.media.some(({ kind }) => kind === 'video')),
  };
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
