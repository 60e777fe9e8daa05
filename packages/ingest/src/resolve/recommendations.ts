import type { Recommendation } from '../model';
import type { Entry } from './entries';
import { canonicalUrl } from './externalIds';
import { words } from './normalise';
import type { Affiliations } from './selfPromotion';
import { uniteSame, type UnionFind } from './UnionFind';
import { authorsOf, type Claimed } from './voices';

/** A recommendation with the article it stands in. */
interface Claim extends Recommendation {
  mention: string;
  /** The same for copies of a document we have read; null where a pack reports an article we have not. */
  article: string | null;
}

/**
 * Who chose a talk and where, each article once: copies of it, and what a pack reports of it, are united. What a pack reports of
 * others counts whether or not the pack itself recommends.
 *
 * @param entries - The mentions of one talk, sorted by id.
 * @internal
 */
export function recommendationsOf(
  entries: readonly Entry[],
  affiliations: Affiliations,
): Claimed[] {
  const claims = entries.flatMap(claimsOf);
  const same = uniteSame(claims, keysOf, isSameArticle);
  uniteVague(claims, same);
  const articles = new Map<Claim, Claim[]>();
  for (const claim of claims) {
    const first = same.find(claim);
    articles.set(first, [...(articles.get(first) ?? []), claim]);
  }
  return [...articles.values()].map(copies => {
    const recommendation = uniteCopies(copies);
    return {
      ...recommendation,
      selfPromotion: affiliations.isOwnTalk(recommendation, entries),
    };
  });
}

function claimsOf(entry: Entry): Claim[] {
  const { mention, document } = entry;
  const reported = (mention.recommendations ?? [])
    .filter(namesItsSource)
    .map(recommendation => ({
      ...recommendation,
      mention: mention.id,
      article: null,
    }));
  if (!entry.recommends) return reported;
  const own = {
    title: document.title,
    url: document.url,
    author: document.author,
    publishedAt: document.published,
    takeaway: mention.takeaway,
    mention: mention.id,
    article: entry.article,
  };
  return [own, ...reported];
}

/** Of a word somebody is reported to have said somewhere, nobody can tell whether it was. */
function namesItsSource({ author, title, url }: Recommendation): boolean {
  return Boolean(author ?? title ?? url);
}

const titleOf = (claim: Claim) => words(claim.title ?? '').join(' ');

/** It names no article, only somebody. */
const isVague = (claim: Claim) => !titleOf(claim) && !claim.url;

/** Two claims of one article agree in one of these. */
function keysOf(claim: Claim): string[] {
  const url = claim.url && canonicalUrl(claim.url);
  return [
    ...(claim.article === null ? [] : [`article ${claim.article}`]),
    ...(url ? [`url ${url}`] : []),
    ...(titleOf(claim) ? [`title ${titleOf(claim)}`] : []),
    ...authorsOf(claim.author).map(author => `author ${author}`),
  ];
}

function isSameArticle(a: Claim, b: Claim): boolean {
  if (a.article !== null && a.article === b.article) return true;
  const [urlA, urlB] = [a.url, b.url].map(url => url && canonicalUrl(url));
  if (urlA && urlA === urlB) return true;
  const [left, right] = [a.author, b.author].map(authorsOf);
  const sameAuthor = left?.some(author => right?.includes(author)) ?? false;
  const [titleA, titleB] = [titleOf(a), titleOf(b)];
  if (titleA && titleB) {
    const sameTitle =
      titleA === titleB ||
      (sameAuthor && (titleA.includes(titleB) || titleB.includes(titleA)));
    return sameTitle && (sameAuthor || !left?.length || !right?.length);
  }
  return sameAuthor && isVague(a) && isVague(b);
}

/** An author named without an article means one we know of: the first, for two articles must not become one by it. */
function uniteVague(claims: Claim[], same: UnionFind<Claim>): void {
  const known = new Map<string, Claim>();
  for (const claim of claims.filter(one => !isVague(one))) {
    for (const author of authorsOf(claim.author)) {
      if (!known.has(author)) known.set(author, claim);
    }
  }
  const settled = new Set<Claim>();
  for (const claim of claims.filter(isVague)) {
    if (settled.has(same.find(claim))) continue;
    const meant = authorsOf(claim.author)
      .map(author => known.get(author))
      .find(Boolean);
    if (!meant) continue;
    same.unite(meant, claim);
    settled.add(same.find(claim));
  }
}

/** The copy that says most of itself, completed by the others. */
function uniteCopies(copies: Claim[]): Recommendation & { mention: string } {
  const said = (claim: Claim) =>
    [claim.author, claim.title, claim.url, claim.publishedAt, claim.takeaway]
      .map(value => Number(Boolean(value)))
      .reduce((sum, value) => sum + value, 0);
  const sorted = [...copies].sort((a, b) => said(b) - said(a));
  const first = (field: keyof Recommendation) =>
    sorted.map(claim => claim[field]).find(Boolean) ?? null;
  return {
    title: first('title'),
    url: first('url'),
    author: first('author'),
    publishedAt: first('publishedAt'),
    takeaway: first('takeaway'),
    mention: sorted[0]?.mention ?? '',
  };
}
