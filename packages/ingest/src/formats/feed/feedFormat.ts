import { pageFacts } from '../../document/pageFacts';
import { readWriting } from '../../document/readWriting';
import type { ReadDocument, Warning } from '../../model';
import { parseHtml } from '../../tree/html/parseHtml';
import { UnreadableError } from '../../UnreadableError';
import { isPage, openingOf } from '../opening';
import type { FormatInput, FormatReader } from '../types';
import type { Feed } from './FeedItem';
import { itemSources, itemWriter } from './itemWriting';
import { isJsonFeed, readJsonFeed } from './readJsonFeed';
import { recordingReader } from './recordings';
import { readXmlFeed, xmlRootOf } from './readXmlFeed';

/** Items of a feed that are read when nobody says otherwise. */
const DEFAULT_MAX_ITEMS = 2000;

/** Says what was found where a feed was asked for, and where the feed is. */
function noFeed({ source, text, url }: FormatInput): UnreadableError {
  if (!isPage(openingOf(text))) {
    return new UnreadableError(
      `${source} is no feed: it is neither RSS, Atom, RDF nor JSON Feed. Leave the format out to have it found by itself.`,
    );
  }
  const { feeds } = pageFacts(parseHtml(text.slice(0, 500_000)), url ?? null);
  const where =
    feeds.length > 0
      ? `give the address of the feed it names: ${feeds.slice(0, 5).join(', ')}`
      : 'give the address of the feed (the page names none)';
  return new UnreadableError(
    `${source} is a web page, not a feed: use the format html to read the page, or ${where}.`,
  );
}

/**
 * Feeds: RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification), Atom 1.0 (RFC 4287), RDF (RSS 1.0), JSON Feed 1 and 1.1
 * (https://www.jsonfeed.org/version/1.1), and those of video channels, which are Atom with `yt:` and `media:`. Each item is a
 * document: a piece of writing, or a recording.
 *
 * @internal
 */
export const feedFormat: FormatReader = {
  id: 'feed',
  detect: ({ text }) => xmlRootOf(text) !== null || isJsonFeed(text),
  read(input) {
    const { source, text } = input;
    const maxItems = input.maxItems ?? DEFAULT_MAX_ITEMS;
    const root = xmlRootOf(text);
    if (!root && !isJsonFeed(text)) throw noFeed(input);
    const { feed, warnings } = root
      ? readXmlFeed(source, text, root, maxItems)
      : readJsonFeed(source, text, maxItems);
    const lost: Warning[] = [];
    const documents = itemDocuments(feed, input, lost);
    if (documents.length === 0 && feed.items.length > 0) {
      throw new UnreadableError(
        `${source}: none of the ${feed.items.length} items could be read. ${
          lost[0]?.message ?? ''
        }`,
      );
    }
    // What is said of the feed as a whole is said once.
    const all = [...input.warnings, ...warnings, ...lost];
    return documents.map((document, index) =>
      index === 0
        ? { ...document, warnings: [...all, ...document.warnings] }
        : document,
    );
  },
};

/** Each item as a document: a recording, or a piece of writing. In the order of the feed. */
function itemDocuments(
  feed: Feed,
  input: FormatInput,
  lost: Warning[],
): ReadDocument[] {
  const sources = itemSources(feed.items, input.source);
  const write = itemWriter(feed, input, lost);
  const readRecording = recordingReader(feed, input);
  return feed.items.flatMap((item, index): ReadDocument[] => {
    if (item.recording) {
      return [readRecording(item, item.recording, sources[index])];
    }
    const writing = write(item, sources[index]);
    return writing ? [readWriting(writing)] : [];
  });
}
