import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { authorOf, dateOf, languageTagOf, textOf } from '../../document/values';
import type { Feed, FeedItem } from './FeedItem';
import { recordingOf } from './recording';

type XmlItem = Omit<FeedItem, 'line' | 'linesKept' | 'escapedTwice'>;

/** Facts of a feed before its items are matched with their places in the file. */
export interface ParsedFeed extends Omit<Feed, 'items' | 'base'> {
  items: XmlItem[];
}

/** The elements a feed's XML can have at its root. */
export type XmlRoot = 'rss' | 'feed' | 'rdf';

function longest(...texts: Array<string | undefined>): string {
  return texts.reduce<string>(
    (best, text) => (text && text.length > best.length ? text : best),
    '',
  );
}

function rss(xml: string): ParsedFeed {
  const feed = parseRssFeed(xml);
  const title = textOf(feed.title);
  return {
    title,
    language: languageTagOf(feed.language),
    author:
      authorOf(feed.itunes?.author) ??
      authorOf(feed.managingEditor) ??
      authorOf(feed.dc?.creators),
    items: (feed.items ?? []).map(item => ({
      id: textOf(item.guid?.value) ?? textOf(item.link),
      title: textOf(item.title) ?? textOf(item.itunes?.title),
      url:
        textOf(item.link) ??
        (item.guid?.isPermaLink === false ? null : textOf(item.guid?.value)),
      author:
        authorOf(item.dc?.creators) ??
        authorOf(item.authors) ??
        authorOf(item.itunes?.author),
      published: dateOf(item.pubDate) ?? dateOf(item.dc?.dates?.[0]),
      language: languageTagOf(item.dc?.languages?.[0]),
      content: longest(
        item.content?.encoded,
        item.description,
        item.itunes?.summary,
      ),
      recording: recordingOf({
        feed: title,
        page: textOf(item.link),
        files: [
          ...(item.enclosures ?? []),
          ...(item.media?.contents ?? []),
          ...(item.media?.groups ?? []).flatMap(group => group.contents ?? []),
        ],
        seconds: item.itunes?.duration,
        people: authorOf(item.itunes?.author) ?? authorOf(item.dc?.creators),
      }),
    })),
  };
}

function atom(xml: string): ParsedFeed {
  const feed = parseAtomFeed(xml);
  const title = textOf(feed.title);
  return {
    title,
    language: null,
    author: authorOf(feed.authors),
    items: (feed.entries ?? []).map(entry => {
      const links = entry.links ?? [];
      const link =
        links.find(({ rel }) => !rel || rel === 'alternate') ?? links[0];
      return {
        id: textOf(entry.id) ?? textOf(link?.href),
        title: textOf(entry.title),
        url: textOf(link?.href),
        author: authorOf(entry.authors) ?? authorOf(entry.dc?.creators),
        published: dateOf(entry.published) ?? dateOf(entry.updated),
        language: null,
        content: longest(
          entry.content,
          entry.summary,
          ...(entry.media?.groups ?? []).map(group => group.description?.value),
          entry.media?.description?.value,
        ),
        recording: recordingOf({
          feed: title,
          page: textOf(link?.href),
          files: [
            ...links.flatMap(({ rel, href, type }) =>
              rel === 'enclosure' ? [{ url: href, type }] : [],
            ),
            ...(entry.media?.contents ?? []),
            ...(entry.media?.groups ?? []).flatMap(
              group => group.contents ?? [],
            ),
          ],
          category: entry.categories?.find(({ scheme }) =>
            scheme?.endsWith('categories.cat'),
          )?.term,
          people: null,
        }),
      };
    }),
  };
}

function rdf(xml: string): ParsedFeed {
  const feed = parseRdfFeed(xml);
  const title = textOf(feed.title);
  return {
    title,
    language: languageTagOf(feed.dc?.languages?.[0]),
    author: authorOf(feed.dc?.creators),
    items: (feed.items ?? []).map(item => ({
      id: textOf(item.rdf?.about) ?? textOf(item.link),
      title: textOf(item.title),
      url: textOf(item.link),
      author: authorOf(item.dc?.creators),
      published: dateOf(item.dc?.dates?.[0]),
      language: null,
      content: longest(item.content?.encoded, item.description),
      recording: recordingOf({
        feed: title,
        page: textOf(item.link),
        files: item.media?.contents ?? [],
        people: null,
      }),
    })),
  };
}

const PARSERS: Record<XmlRoot, (xml: string) => ParsedFeed> = {
  rss,
  feed: atom,
  rdf,
};

/**
 * Parses RSS 2.0, Atom 1.0 or RDF (RSS 1.0).
 *
 * @internal
 */
export function parseXmlFeed(xml: string, root: XmlRoot): ParsedFeed {
  return PARSERS[root](xml);
}
