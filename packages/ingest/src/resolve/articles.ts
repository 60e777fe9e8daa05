import type { ReadDocument } from '../model';
import { canonicalUrl } from './externalIds';
import { words } from './normalise';
import { UnionFind } from './UnionFind';

/** Places of 64 in which the signatures of two copies agree at least; the share estimates that of common word groups. */
const COPY_AGREEMENT = 52;
/** Signatures are compared when they agree in a whole band: copies practically always do, other texts hardly ever. */
const BAND = 4;
/** A title of fewer words ("Weekly notes") names no article by itself. */
const TITLE_WORDS = 4;
const MONTH_MS = 31 * 24 * 60 * 60 * 1000;

/**
 * Tells which documents are copies of one article: by canonical address, by title with the same author or day, or by
 * their words.
 *
 * @returns For each document a key that all copies of its article share.
 * @internal
 */
export function articlesOf(
  documents: ReadDocument[],
): Map<ReadDocument, string> {
  const copies = new UnionFind<ReadDocument>();
  const writings = documents.filter(document => document.format !== 'pack');
  const seen = new Map<string, ReadDocument[]>();
  const meet = (key: string, document: ReadDocument) => {
    const met = seen.get(key) ?? [];
    for (const other of met) {
      if (isCopy(document, other)) copies.unite(other, document);
    }
    // Enough to find the article, and a bound where thousands share a title.
    if (met.length < 16) seen.set(key, [...met, document]);
  };
  for (const document of writings) {
    const url = document.url && canonicalUrl(document.url);
    // A feed's own address stands for all of its items.
    if (url && !isRoot(url)) meet(`url ${url}`, document);
    const title = words(document.title ?? '');
    if (title.length >= TITLE_WORDS) meet(`title ${title.join(' ')}`, document);
    for (let at = 0; at + BAND <= document.signature.length; at += BAND) {
      meet(`${at} ${document.signature.slice(at, at + BAND)}`, document);
    }
  }
  const places = new Map(documents.map((document, i) => [document, i]));
  return new Map(
    documents.map(document => [
      document,
      `${places.get(copies.find(document)) ?? ''}`,
    ]),
  );
}

function isRoot(url: string): boolean {
  return !url.includes('/') && !url.includes('?');
}

function isCopy(a: ReadDocument, b: ReadDocument): boolean {
  if (isAlike(a.signature, b.signature)) return true;
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
