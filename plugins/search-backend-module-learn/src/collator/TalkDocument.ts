import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { Talk, TalkType } from '@lectern/backstage-plugin-learn-common';
import { filterValues } from './filterValues';

/**
 * A talk as the portal's search knows it: fields to filter by, named like the parameters of Learn's REST API and
 * holding strings alone, since filters come from the URL; and fields to show. Every document has every field.
 *
 * @public
 */
export interface TalkDocument extends IndexableDocument {
  /** Id of the talk in the API of Learn. */
  id: string;
  /** Kind of talk; `type` is the type of the document. To filter by. */
  talkType: TalkType;
  /** To filter by: ids of the topics, and the words of these ids, see the README. */
  topic: string[];
  /** To filter by: ids of the organizations, and the words of these ids. */
  organization: string[];
  /** To filter by: id of the event, or empty. */
  event: string;
  /** To filter by: four digits, or empty. */
  year: string;
  /** To filter by. */
  hasVideo: 'true' | 'false';
  /** Names of the presenters. */
  presenters: string[];
  /** Titles of the organizations that gave it. */
  organizations: string[];
  /** Title of the event, or empty. */
  eventTitle: string;
  /** Titles of the topics. */
  topics: string[];
  /** ISO 8601 date, or empty. */
  date: string;
  /** How many people recommend it independently of one another. */
  voices: number;
}

/**
 * What the search finds a talk by: abstract, what others took away from it, people, organizations, event and topics.
 *
 * @internal
 */
export function talkDocument(
  talk: Talk,
  options: { locationTemplate: string },
): TalkDocument {
  const presenters = talk.presenters.map(presenter => presenter.name);
  const givenBy = [
    ...talk.organizations,
    ...talk.presenters.flatMap(({ organization }) => organization ?? []),
  ];
  const organizations = unique(givenBy.map(({ title }) => title));
  const topics = talk.topics.map(topic => topic.title);
  const eventTitle = talk.event?.title ?? '';
  const takeaways = talk.recommendations.flatMap(
    recommendation => recommendation.takeaway ?? [],
  );
  const hasVideo = talk.media.some(({ kind }) => kind === 'video');
  return {
    title: talk.title,
    // What says something of the talk comes first, since results show the beginning.
    text: [
      talk.abstract ?? '',
      ...unique(takeaways),
      presenters.join(', '),
      organizations.join(', '),
      eventTitle,
      topics.join(', '),
    ]
      .filter(part => part !== '')
      .join('\n'),
    // A function, since a replacement string gives meaning to dollar signs.
    location: options.locationTemplate.replace(':id', () =>
      encodeURIComponent(talk.id),
    ),
    id: talk.id,
    talkType: talk.type,
    topic: filterValues(talk.topics.map(({ id }) => id)),
    organization: filterValues(unique(givenBy.map(({ id }) => id))),
    event: talk.event?.id ?? '',
    year: talk.date?.slice(0, 4) ?? '',
    hasVideo: hasVideo ? 'true' : 'false',
    presenters,
    organizations,
    eventTitle,
    topics,
    date: talk.date ?? '',
    voices: talk.voices,
  };
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
