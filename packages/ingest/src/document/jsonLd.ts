import type { Element } from 'hast';
import { property, textIn } from '../tree/html/hast';
import { readLinkedData, type Thing, valuesOf } from './linkedData';
import { authorOf, dateOf, languageTagOf, textOf } from './values';

/** @internal */
export interface ArticleFacts {
  title: string | null;
  author: string | null;
  published: string | null;
  language: string | null;
}

const ARTICLE =
  /^(?:Article|BlogPosting|NewsArticle|TechArticle|Report|SocialMediaPosting|AnalysisNewsArticle|OpinionNewsArticle|ReportageNewsArticle|LiveBlogPosting)$/;

/**
 * Whether a thing is an article: the page's own, not one of those it lists.
 *
 * @internal
 */
export function isArticle({ types, within }: Thing): boolean {
  return (
    types.some(type => ARTICLE.test(type)) &&
    (within === null || /^mainEntity(?:OfPage)?$/.test(within.property))
  );
}

/** Authors may be names, things with names, or references to things elsewhere in the graph. */
function authorsOf(article: Thing, things: Thing[]): string | null {
  const names = valuesOf(article.properties.get('author')).map(author => {
    if (typeof author !== 'object' || author === null) return textOf(author);
    const own = new Map<string, unknown>(Object.entries(author));
    const known = own.has('name')
      ? own
      : things.find(
          ({ properties }) =>
            properties.get('@id') === own.get('@id') && properties.has('name'),
        )?.properties;
    return textOf(known?.get('name'));
  });
  return authorOf(names);
}

/**
 * All things that the blocks of JSON-LD of a page describe. A block that is no JSON is passed over: pages are full of them.
 *
 * @internal
 */
export function thingsOnPage(elements: Element[]): Thing[] {
  return elements
    .filter(
      element =>
        element.tagName === 'script' &&
        /ld\+json/i.test(property(element, 'type') ?? ''),
    )
    .flatMap(element => readLinkedData(textIn(element)));
}

/**
 * Reads what a page's JSON-LD says of the article on it (schema.org `Article` and its kinds).
 *
 * @internal
 */
export function articleOf(elements: Element[]): ArticleFacts {
  const things = thingsOnPage(elements);
  const article = things.find(isArticle);
  const fact = (name: string) => article?.properties.get(name);
  return {
    title: textOf(fact('headline')) ?? textOf(fact('name')),
    author: article ? authorsOf(article, things) : null,
    published: dateOf(fact('datePublished')),
    language: languageTagOf(textOf(fact('inLanguage'))),
  };
}
