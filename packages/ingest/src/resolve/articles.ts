import type { ReadDocument } from '../model';
import { canonicalUrl, externalIdsOf, pageOf } from './externalIds';
import { compare, sortedUnique, words } from './normalise';
import { compareDocs, type Doc } from './documents';
import { KeyIndex } from './KeyIndex';
import { uniteSame } from './UnionFind';

/** Places of 64 in which the signatures of two copies agree at least; the share estimates that of common word groups. */
const COPY_AGREEMENT = 52;
/** Signatures are compared when they agree in a whole band: copies practically always do, other texts hardly ever. */
const BAND = 4;
/** A title of fewer words ("Weekly notes") names no article by itself. */
const TITLE_WORDS = 4;
const MONTH_MS = 31 * 24 * 60 * 60 * 1000;

/**
 * Tells which documents are copies of one article: by canonical address, by title with the same author or day, by their
 * words, or as translations of one another. Kept up to date as documents come and go.
 *
 * @internal
 */
export class ArticleTable {
  readonly #index = new KeyIndex<Doc>();
  readonly #touched = new Set<Doc>();

  add(doc: Doc): void {
    if (doc.authority === 'pack') return;
    this.#index.set(doc, keysOf(doc.document));
    this.#touched.add(doc);
  }

  remove(doc: Doc): void {
    for (const other of this.#index.neighbours(doc)) this.#touched.add(other);
    this.#touched.delete(doc);
    this.#index.delete(doc);
  }

  /**
   * Says anew of which article each document is a copy, where that may have changed.
   *
   * @returns The documents of which it did.
   */
  refresh(): Doc[] {
    const documents = [...this.#index.closure(this.#touched)].sort(compareDocs);
    this.#touched.clear();
    const copies = uniteSame(
      documents,
      doc => keysOf(doc.document),
      (a, b) => isCopy(a.document, b.document),
    );
    return documents.filter(doc => {
      const article = `${copies.find(doc).serial}`;
      if (doc.article === article) return false;
      doc.article = article;
      return true;
    });
  }
}

/** Two copies agree in one of these. */
function keysOf(document: ReadDocument): string[] {
  const { url, title, signature } = document;
  const keys: string[] = [];
  const page = url && canonicalUrl(url);
  // A site's own address stands for all of its articles.
  if (page && !isRoot(page)) keys.push(`url ${page}`);
  const named = words(title ?? '');
  if (named.length >= TITLE_WORDS) keys.push(`title ${named.join(' ')}`);
  for (let at = 0; at + BAND <= signature.length; at += BAND) {
    keys.push(`${at} ${signature.slice(at, at + BAND).join(' ')}`);
  }
  for (const translation of document.translations ?? []) {
    const other = canonicalUrl(translation);
    if (other) keys.push(`url ${other}`);
  }
  for (const told of talksOf(document)) keys.push(`talks ${told}`);
  return keys;
}

/** Fewer talks in common than this may be told by two people as well. */
const LEAST_TALKS = 3;
/** More are a schedule, not an article. */
const MOST_TALKS = 200;

/** What a translation tells in the same way: the ids and pages of its talks, and their titles in the order of the text. */
function talksOf({ mentions }: ReadDocument): string[] {
  if (mentions.length < LEAST_TALKS || mentions.length > MOST_TALKS) return [];
  const links = sortedUnique(
    mentions.flatMap(mention => [
      ...externalIdsOf(mention),
      ...[pageOf(mention) ?? []].flat(),
    ]),
  );
  const inOrder = [...mentions].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || compare(a.id, b.id),
  );
  const titles = inOrder.map(({ title }) => words(title).join(' '));
  return [
    ...(links.length < LEAST_TALKS ? [] : [`links ${links.join(' ')}`]),
    ...(mentions.some(({ line }) => line === null)
      ? []
      : [`titles ${titles.join('|')}`]),
  ];
}

/** The same text in another language. */
function isTranslation(a: ReadDocument, b: ReadDocument): boolean {
  const says = (one: ReadDocument, other: ReadDocument) => {
    const url = other.url && canonicalUrl(other.url);
    return (
      Boolean(url) &&
      (one.translations ?? []).some(address => canonicalUrl(address) === url)
    );
  };
  if (says(a, b) || says(b, a)) return true;
  if (!a.language || !b.language || a.language === b.language) return false;
  const told = talksOf(b);
  return talksOf(a).some(talks => told.includes(talks));
}

function isRoot(url: string): boolean {
  return !url.includes('/') && !url.includes('?');
}

function isCopy(a: ReadDocument, b: ReadDocument): boolean {
  if (isAlike(a.signature, b.signature) || isTranslation(a, b)) return true;
  const [urlA, urlB] = [a.url, b.url].map(url => url && canonicalUrl(url));
  const title = (document: ReadDocument) =>
    words(document.title ?? '').join(' ');
  const sameTitle = title(a) !== '' && title(a) === title(b);
  if (urlA && urlA === urlB) return sameTitle || !a.title || !b.title;
  if (!sameTitle) return false;
  const author = (document: ReadDocument) =>
    words(document.author ?? '').join(' ');
  const known = author(a) && author(b);
  if (known && author(a) !== author(b)) return false;
  if (a.published && b.published) {
    const apart = Math.abs(Date.parse(a.published) - Date.parse(b.published));
    return known ? apart <= MONTH_MS : apart === 0;
  }
  return Boolean(known);
}

function isAlike(a: number[], b: number[]): boolean {
  if (a.length === 0 || a.length !== b.length) return false;
  const agreeing = a.filter((value, i) => value === b[i]).length;
  return agreeing >= (COPY_AGREEMENT / 64) * a.length;
}
