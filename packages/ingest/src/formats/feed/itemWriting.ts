import { decodeHTML } from 'entities';
import type { Root } from 'mdast';
import type { Writing } from '../../document/Writing';
import type { Warning } from '../../model';
import { fragmentTree } from '../../tree/html/htmlTree';
import { parseHtml } from '../../tree/html/parseHtml';
import { refuseOverlong } from '../../tree/limits';
import { placeOnLine, shiftLines } from '../../tree/shiftLines';
import { textTree } from '../../tree/text/textTree';
import type { FormatInput } from '../types';
import type { Feed, FeedItem } from './FeedItem';

const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
function contentTree(source: string, item: FeedItem): Root {
  refuseOverlong(source, item.content, 'HTML');
  const root = MARKUP.test(item.content)
    ? fragmentTree(parseHtml(item.content))
    : textTree(item.content).root;
  if (item.line === null) return root;
  return item.linesKept
    ? shiftLines(root, item.line - 1)
    : placeOnLine(root, item.line);
}

function repairsOf({ escapedTwice }: FeedItem): Warning[] {
  if (!escapedTwice) return [];
  const { line, places, example } = escapedTwice;
  return [
    {
      line,
      message: `Entities are escaped twice (\`${example}\`): ${places} ${
        places === 1
          ? 'place was read as the character it means'
          : 'places were read as the characters they mean'
      }, the first in line ${line}.`,
    },
  ];
}

/** A word and a colon before every title name the feed, not the items. */
function commonPrefix(items: FeedItem[]): string {
  const prefix = /^[\p{L}\d]+(?: [\p{L}\d]+)?: /u.exec(
    items[0]?.title ?? '',
  )?.[0];
  const shared =
    prefix !== undefined &&
    items.length >= 3 &&
    items.every(({ title }) => title?.startsWith(prefix));
  return shared ? prefix : '';
}

function titleOf(title: string | null, prefix: string): string | null {
  if (title === null) return null;
  const decoded = decodeHTML(title.slice(prefix.length));
  return (
    decoded
      .replace(/<\/?[a-z][^>]*>/gi, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

/**
 * An item's id behind the `#` of its source: without slashes, so that the source's own name stays its last path segment.
 * Ids that come twice in one feed must not make two documents one.
 */
function fragmentOf(id: string, seen: number): string {
  const fragment = id.replace(/[\s/#%]/g, encodeURIComponent);
  return seen > 0 ? `${fragment}-${seen + 1}` : fragment;
}

function absolute(url: string | null, base: string | undefined): string | null {
  if (!url) return null;
  try {
    const { href, protocol } = new URL(url, base);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/**
 * Names of the documents that the items become, in their order.
 *
 * @internal
 */
export function itemSources(items: FeedItem[], source: string): string[] {
  const ids = new Map<string, number>();
  return items.map((item, index) => {
    const id = item.id ?? String(index + 1);
    const seen = ids.get(id) ?? 0;
    ids.set(id, seen + 1);
    return `${source}#${fragmentOf(id, seen)}`;
  });
}

/**
 * Turns an item of a feed into a piece of writing. One that cannot be read is null and told as a warning, for the document
 * next to it.
 *
 * @internal
 */
export function itemWriter(
  feed: Feed,
  input: FormatInput,
  warnings: Warning[],
): (item: FeedItem, source: string) => Writing | null {
  const prefix = commonPrefix(feed.items);
  return (item, source) => {
    let root: Root;
    try {
      root = contentTree(input.source, item);
    } catch (error) {
      warnings.push({
        line: item.line,
        message: `The item "${item.title ?? source}" could not be read: ${
          error instanceof Error ? error.message : String(error)
        }`,
      });
      return null;
    }
    return {
      source,
      format: 'feed',
      root,
      title: titleOf(item.title, prefix),
      author: item.author ?? feed.author,
      published: item.published,
      url: absolute(item.url, feed.base ?? input.url),
      declaredLanguage: item.language ?? feed.language,
      event: input.event,
      explain: input.explain,
      warnings: repairsOf(item),
    };
  };
}
