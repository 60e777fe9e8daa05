import type { Element } from 'hast';
import { property, textIn } from '../tree/html/hast';
import { authorOf, dateOf, languageTagOf, textOf } from './values';

/** @internal */
export interface ArticleFacts {
  title: string | null;
  author: string | null;
  published: string | null;
  language: string | null;
}

type Thing = Record<string, unknown>;

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(Article|BlogPosting|NewsArticle|TechArticle|Report|SocialMediaPosting|AnalysisNewsArticle|OpinionNewsArticle|ReportageNewsArticle|LiveBlogPosting)$/;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isArticle(thing: Thing): boolean {
  return list(thing['@type']).some(
    type => typeof type === 'string' && ARTICLE.test(type),
  );
}

/** The things a block of JSON-LD describes at its top, in its graph, and as a page's main entity. */
function thingsIn(json: string): Thing[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const top = list(parsed).filter(isThing);
  const graph = top.flatMap(thing => list(thing['@graph'])).filter(isThing);
  const entities = [...top, ...graph]
    .flatMap(thing => [
      ...list(thing.mainEntity),
      ...list(thing.mainEntityOfPage),
    ])
    .filter(isThing);
  return [...top, ...graph, ...entities];
}

/** Authors may be names, things with names, or references to things elsewhere in the graph. */
function authorsOf(article: Thing, things: Thing[]): string | null {
  const names = list(article.author).map(author => {
    if (!isThing(author)) return textOf(author);
    const known =
      author.name === undefined
        ? things.find(
            thing => thing['@id'] === author['@id'] && thing.name !== undefined,
          )
        : author;
    return textOf(known?.name);
  });
  return authorOf(names);
}

/**
 * Reads what a page's JSON-LD says of the article on it (schema.org `Article` and its kinds).
 * A block that is no JSON is passed over: pages are full of them.
 *
 * @internal
 */
export function articleOf(elements: Element[]): ArticleFacts {
  const things = elements
    .filter(
      element =>
        element.tagName === 'script' &&
        /ld\+json/i.test(property(element, 'type') ?? ''),
    )
    .flatMap(element => thingsIn(textIn(element)));
  const article = things.find(isArticle) ?? {};
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    author: authorsOf(article, things),
    published: dateOf(article.datePublished),
    language: languageTagOf(textOf(article.inLanguage)),
  };
}
