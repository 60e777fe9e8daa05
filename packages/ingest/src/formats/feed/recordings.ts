import { toString } from 'mdast-util-to-string';
import { canonicalEvent, eventsIn } from '../../events';
import { plainText } from '../../document/plainText';
import { readSpeakerList } from '../../people';
import type { ReadDocument } from '../../model';
import { scheduleDocument } from '../../schedule';
import { fragmentTree } from '../../tree/html/htmlTree';
import { parseHtml } from '../../tree/html/parseHtml';
import { repeatedParagraphs } from '../../video/description';
import { habitsOf } from '../../video/habits';
import { bareEvent, LONGEST_NAME } from '../../video/perEvent';
import { videoSession } from '../../video/videoSession';
import type { FormatInput } from '../types';
import type { Feed, FeedItem, FeedRecording } from './FeedItem';

/** The text of an item, its paragraphs parted by an empty line. */
function descriptionOf({ content }: FeedItem): string {
  if (!/<(?:p|br|div|a|ul|h\d)\b/i.test(content)) return content;
  try {
    const { children } = fragmentTree(
      parseHtml(content.slice(0, 50_000).replace(/<br\s*\/?>/gi, '<br>\n')),
    );
    return children
      .map(child =>
        'children' in child
          ? plainText({ type: 'root', children: [child] }) || toString(child)
          : toString(child),
      )
      .join('\n\n');
  } catch {
    return '';
  }
}

/** The event that all of a list was recorded at, where its title names one edition. */
function eventOfList(title: string | null): string | null {
  if (!title || title.length > LONGEST_NAME) return null;
  const [event, ...others] = eventsIn(title);
  return event && others.length === 0 && event.year !== null
    ? canonicalEvent(title.slice(event.start, event.end))
    : null;
}

/**
 * Reads the recordings of a feed, each as a document of its own: a channel's feed is a window on its latest videos, and what
 * has left it is still true. How titles and descriptions are written is learned from all of them.
 *
 * @internal
 */
export function recordingReader(
  feed: Feed,
  input: FormatInput,
): (item: FeedItem, recording: FeedRecording, source: string) => ReadDocument {
  const items = feed.items.filter(({ recording }) => recording !== null);
  const habits = habitsOf(items.flatMap(({ title }) => title ?? []));
  const repeated = repeatedParagraphs(items.map(descriptionOf));
  const ofList = eventOfList(feed.title);
  return (item, recording, source) => {
    const people =
      recording.people && recording.people !== feed.author
        ? readSpeakerList(recording.people, { peopleOnly: true })
        : undefined;
    const { session, event } = videoSession(
      {
        ...recording,
        title: item.title ?? '',
        description: descriptionOf(item),
        language: item.language ?? feed.language,
        people: people ?? [],
        line: item.line,
      },
      { list: feed.title, event: input.event ?? null, habits, repeated },
    );
    const document = scheduleDocument({
      input: { ...input, source, warnings: [] },
      format: 'feed',
      schedule: {
        event: bareEvent(event ?? ofList),
        sessions: session.title ? [session] : [],
        speakers: session.speakers.length,
      },
      warnings: [],
    });
    return {
      ...document,
      title: item.title,
      author: item.author ?? feed.author,
      published: item.published,
      url: recording.url,
      // What a channel publishes says nothing of the event itself.
      events: [],
      warnings: [],
    };
  };
}
