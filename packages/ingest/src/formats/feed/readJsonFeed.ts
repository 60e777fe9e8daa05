import { parseJsonFeed } from 'feedsmith';
import { authorOf, dateOf, languageTagOf, textOf } from '../../document/values';
import type { Warning } from '../../model';
import { compare } from '../../resolve/normalise';
import { UnreadableError } from '../../UnreadableError';
import type { FeedItem } from './FeedItem';
import type { FeedReading } from './readXmlFeed';
import { recordingOf } from './recording';

const VERSION =
  /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//;

/**
 * Whether a text is a JSON Feed: an object that says so.
 *
 * @internal
 */
export function isJsonFeed(text: string): boolean {
  return /^\s*\{/.test(text.slice(0, 1000)) && VERSION.test(text);
}

/** Lines on which the items' contents stand, in order. Quotes inside strings are escaped, so the keys are found surely. */
function contentLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let done = 0;
  for (const key of text.matchAll(/(?<!\\)"content_(?:html|text)"\s*:/g)) {
    line += (text.slice(done, key.index).match(/\n/g) ?? []).length;
    done = key.index;
    lines.push(line);
  }
  return lines;
}

/**
 * Reads a JSON Feed, version 1 or 1.1.
 *
 * @throws UnreadableError where it is no valid JSON.
 *
 * @internal
 */
export function readJsonFeed(
  source: string,
  text: string,
  maxItems: number,
): FeedReading {
  let parsed;
  try {
    parsed = parseJsonFeed(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableError(
      `${source} is a JSON Feed that cannot be read: ${reason}. It may be cut off; fetch it again.`,
      { cause },
    );
  }
  const warnings: Warning[] = [];
  const lines = contentLines(text);
  let keys = 0;
  const all: FeedItem[] = (parsed.items ?? []).map((item, index) => {
    const place = lines[keys] ?? null;
    keys += (item.content_html ? 1 : 0) + (item.content_text ? 1 : 0);
    return {
      id: textOf(item.id) ?? String(index + 1),
      title: textOf(item.title),
      url: textOf(item.url) ?? textOf(item.external_url),
      author: authorOf(item.authors),
      published: dateOf(item.date_published) ?? dateOf(item.date_modified),
      language: languageTagOf(item.language),
      content: item.content_html ?? item.content_text ?? item.summary ?? '',
      line: place,
      linesKept: false,
      recording: recordingOf({
        feed: textOf(parsed.title),
        page: textOf(item.url) ?? textOf(item.external_url),
        files: (item.attachments ?? []).map(({ url, mime_type }) => ({
          url,
          type: mime_type,
        })),
        seconds: item.attachments?.find(one => one.duration_in_seconds)
          ?.duration_in_seconds,
        people: null,
      }),
      escapedTwice: null,
    };
  });
  const newest = new Set(
    [...all]
      .sort((a, b) => compare(b.published ?? '', a.published ?? ''))
      .slice(0, maxItems),
  );
  if (newest.size < all.length) {
    warnings.push({
      line: null,
      message: `The feed has ${all.length} items; the newest ${newest.size} were read.`,
    });
  }
  return {
    feed: {
      title: textOf(parsed.title),
      base: textOf(parsed.home_page_url),
      language: languageTagOf(parsed.language),
      author: authorOf(parsed.authors),
      items: all.filter(item => newest.has(item)),
    },
    warnings,
  };
}
