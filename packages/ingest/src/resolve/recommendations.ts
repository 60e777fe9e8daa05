import type { Recommendation, ResolvedRecommendation } from '../model';
import type { Entry } from './entries';
import { canonicalUrl } from './externalIds';
import { words } from './normalise';
import type { Affiliations } from './selfPromotion';
import { uniteSame } from './UnionFind';
import { authorsOf } from './voices';

/** A recommendation with the article it stands in. */
interface Claim extends Recommendation {
  mention: string;
  /** The same for copies of a document we have read; null where a pack reports an article we have not. */
  article: string | null;
}

/**
 * Who chose a talk and where, each article once: copies of it, and what a pack reports of it, are united. A pack itself
 * recommends nothing; the recommendations are those it reports.
 *
 * @param entries - The mentions of one talk, sorted by id.
 * @internal
 */
export function recommendationsOf(
  entries: readonly Entry[],
  affiliations: Affiliations,
): ResolvedRecommendation[] {
  const claims = entries.flatMap(claimsOf);
  const same = uniteSame(claims, keysOf, isSameArticle);
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
  const reported = (mention.recommendations ?? []).map(recommendation => ({
    ...recommendation,
    mention: mention.id,
    article: null,
  }));
  if (!entry.recommends || document.format === 'pack') return reported;
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

const titleOf = (claim: Claim) => words(claim.title ?? '').join(' ');

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
  // An author named without an article means the one we know of.
  return sameAuthor && (!(titleA || urlA) || !(titleB || urlB));
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
