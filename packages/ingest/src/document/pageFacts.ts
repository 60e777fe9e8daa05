import type { Element, Root } from 'hast';
import { isPersonName } from '../people';
import { elementsIn, labels, property, textIn } from '../tree/html/hast';
import { articleOf, type ArticleFacts } from './jsonLd';
import { authorOf, dateOf, languageTagOf, textOf } from './values';

/**
 * What a page says of itself, in its head and around its article.
 *
 * @internal
 */
export interface PageFacts extends ArticleFacts {
  url: string | null;
  /** What its relative links start from, where it says so. */
  base: string | null;
  /** Feeds the page names as its alternates. */
  feeds: string[];
}

/** Contents of `meta` elements by name, property or itemprop, lower case. */
function metaOf(elements: Element[]): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name =
      property(element, 'property') ??
      property(element, 'name') ??
      property(element, 'itemProp');
    const content = textOf(property(element, 'content'));
    if (name && content && !meta.has(name.toLowerCase())) {
      meta.set(name.toLowerCase(), content);
    }
  }
  return meta;
}

const same = (a: string, b: string) =>
  a.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase() ===
  b.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Takes the site's name off the end of a title, `A recap | Example Blog`. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|·•–—\-»]\s+/);
  const last = parts[parts.length - 1];
  if (parts.length < 2) return title;
  if (site && same(last, site))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/\s+[|·•–—\-»]\s+$/, '');
  const bar = title.split(/\s+[|·•»]\s+/);
  return bar.length > 1 && bar[0].length >= title.length / 3 ? bar[0] : title;
}

/** What people call the page of their own talks. */
const OWN_TALKS =
  /^(?:(?:my|public|conference) )?(?:talks?|speaking(?: engagements)?|presentations|appearances)$/i;

/** "Ada Example | Speaking": whose talks a page lists, where nothing else says it. */
function ownerIn(elements: Element[]): string | null {
  const title = elements.find(({ tagName }) => tagName === 'title');
  const parts = (title ? textOf(textIn(title)) ?? '' : '')
    .slice(0, 200)
    .split(/\s+[|·•–—]\s+|\s+-\s+/)
    .map(part => part.trim());
  const [owner, more] = parts.filter(part => isPersonName(part));
  return owner && !more && parts.some(part => OWN_TALKS.test(part))
    ? owner
    : null;
}

function titleOf(
  elements: Element[],
  meta: Map<string, string>,
  headline: string | null,
): string | null {
  const site = meta.get('og:site_name') ?? null;
  const headings = elements
    .filter(({ tagName }) => tagName === 'h1')
    .map(textIn)
    .filter(Boolean);
  const documentTitle = elements.find(({ tagName }) => tagName === 'title');
  const announced = [
    headline,
    meta.get('og:title') ?? null,
    meta.get('twitter:title') ?? null,
    documentTitle ? textOf(textIn(documentTitle)) : null,
  ].filter((title): title is string => title !== null);
  // The heading a reader sees, where the head of the page confirms it.
  const confirmed = headings.find(heading =>
    announced.some(
      title =>
        same(title, heading) ||
        (heading.length > 10 && title.startsWith(heading)),
    ),
  );
  if (confirmed) return confirmed;
  if (announced.length > 0) return withoutSite(announced[0], site);
  return headings[0] ?? null;
}

const AUTHOR_LABEL =
  /^(author|byline|post-author|entry-author|author-name|byline-name|p-author|article-author|post__author|author__name)$/;

function bylineOf(elements: Element[]): string | null {
  const marked = elements.filter(
    element =>
      property(element, 'rel')?.split(' ').includes('author') ||
      property(element, 'itemProp') === 'author' ||
      labels(element).some(label => AUTHOR_LABEL.test(label)),
  );
  return (
    marked
      .map(element =>
        element.tagName === 'meta' ? null : authorOf(textIn(element)),
      )
      .find(author => author !== null) ?? null
  );
}

const DATE_META = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'citation_publication_date',
  'og:published_time',
];
const AUTHOR_META = [
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'citation_author',
  'twitter:creator',
];

/** The first date a page marks as one: its own time of publication stands above the text. */
function timeOf(elements: Element[]): string | null {
  const times = elements.filter(({ tagName }) => tagName === 'time');
  const marked = times.find(
    time =>
      property(time, 'itemProp') === 'datePublished' ||
      labels(time).some(label => /publish|dt-published|entry-date/.test(label)),
  );
  return (
    [marked, times[0]]
      .map(
        time =>
          time && (dateOf(property(time, 'dateTime')) ?? dateOf(textIn(time))),
      )
      .find(date => Boolean(date)) ?? null
  );
}

function absolute(url: string | null, base: string | null): string | null {
  if (!url) return null;
  try {
    const { href, protocol } = new URL(url, base ?? undefined);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/**
 * Reads title, author, date, language and address of a page: from JSON-LD, `meta`, `link`, `time` and bylines.
 *
 * @param base - where the page came from
 *
 * @internal
 */
export function pageFacts(page: Root, base: string | null): PageFacts {
  const elements = elementsIn(page);
  const meta = metaOf(elements);
  const article = articleOf(elements);
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const canonical = links.find(link => property(link, 'rel') === 'canonical');
  const html = elements.find(({ tagName }) => tagName === 'html');
  const start = elements.find(
    ({ tagName, properties }) => tagName === 'base' && 'href' in properties,
  );
  const named = (names: string[]) =>
    names
      .map(name => meta.get(name))
      .filter((value): value is string => value !== undefined);
  return {
    title: titleOf(elements, meta, article.title),
    author:
      article.author ??
      named(AUTHOR_META)
        .map(authorOf)
        .find(author => author !== null) ??
      bylineOf(elements) ??
      ownerIn(elements),
    published:
      named(DATE_META)
        .map(dateOf)
        .find(date => date !== null) ??
      article.published ??
      timeOf(elements),
    language:
      languageTagOf(html ? property(html, 'lang') : null) ??
      article.language ??
      languageTagOf(meta.get('og:locale') ?? null),
    url:
      absolute(canonical ? property(canonical, 'href') : null, base) ??
      absolute(meta.get('og:url') ?? null, base) ??
      base,
    base: absolute(start ? property(start, 'href') : null, base),
    feeds: links
      .filter(
        link =>
          property(link, 'rel')?.split(' ').includes('alternate') &&
          /rss|atom|feed\+json/.test(property(link, 'type') ?? ''),
      )
      .map(
        link =>
          absolute(property(link, 'href'), base) ?? property(link, 'href'),
      )
      .filter((feed): feed is string => feed !== null),
  };
}
