import type { ResolvedRecommendation } from '../model';
import { compare, words } from './normalise';
import { isPerson, personForm } from './people';
import { UnionFind } from './UnionFind';

/** Years after which a recommendation counts half. */
const HALF_LIFE_YEARS = 3;
/** Beyond which nothing fades further. */
const MAX_AGE_YEARS = 30;
/** What a word for one's own talk weighs beside that of somebody else. */
const SELF_PROMOTION_WEIGHT = 0.2;
/** What a word weighs of which nobody knows who said it. */
const ANONYMOUS_WEIGHT = 0.5;
const DAY_MS = 24 * 60 * 60 * 1000;
const YEAR_MS = 365.25 * DAY_MS;

/**
 * Those who sign an article, by the keys of their names: people by first and last name, others by all words. Empty where
 * nobody is named ("admin" and "Staff" are nobody).
 *
 * @internal
 */
export function authorsOf(author: string | null): string[] {
  return (author ?? '')
    .split(/\s*(?:[,;&/]|\s(?:and|und|et|y)\s)\s*/i)
    .map(name => name.replace(/^by\s+/i, '').trim())
    .filter(
      name =>
        isPerson(name) &&
        !/^(?:admin|administrator|staff|editors?|editorial team|guest|webmaster|blog)$/i.test(
          name,
        ),
    )
    .map(name => personForm(name).key || words(name).join(' '));
}

/** What one author, or several who write together, say of a talk. */
interface Voice {
  named: boolean;
  recommendations: ResolvedRecommendation[];
}

/**
 * The recommendations by voice: all of an author are one voice, and so are authors who sign together; all unsigned ones
 * are one, for independence can only be claimed of authors we can name.
 */
function voicesOf(recommendations: ResolvedRecommendation[]): Voice[] {
  const together = new UnionFind<string>();
  const authors = recommendations.map(r => authorsOf(r.author));
  for (const [first, ...others] of authors) {
    for (const other of others) if (first) together.unite(first, other);
  }
  const voices = new Map<string, Voice>();
  recommendations.forEach((recommendation, i) => {
    const [first] = authors[i] ?? [];
    const key = first === undefined ? '' : together.find(first);
    const voice = voices.get(key) ?? { named: key !== '', recommendations: [] };
    voice.recommendations.push(recommendation);
    voices.set(key, voice);
  });
  return [...voices.values()];
}

/**
 * The voices that count for a talk: the named, or, where nobody else is named, the unsigned ones as one voice together.
 *
 * @param recommendations - All of them independent, or all self-promotion.
 */
function countingVoices(recommendations: ResolvedRecommendation[]): Voice[] {
  const voices = voicesOf(recommendations);
  const named = voices.filter(voice => voice.named);
  return named.length > 0 ? named : voices;
}

/**
 * How many authors chose a talk independently of one another: the distinct named ones who promote nothing of their own.
 * Where there is no such author, articles without an author count as one voice together. A talk that only its own people
 * praise has no voice.
 *
 * @internal
 */
export function countVoices(recommendations: ResolvedRecommendation[]): number {
  return countingVoices(recommendations.filter(r => !r.selfPromotion)).length;
}

function weightOf(
  recommendation: ResolvedRecommendation,
  newest: string | null,
): number {
  let base = 1;
  if (recommendation.selfPromotion) base = SELF_PROMOTION_WEIGHT;
  else if (authorsOf(recommendation.author).length === 0) {
    base = ANONYMOUS_WEIGHT;
  }
  return base * 0.5 ** (ageInYears(recommendation, newest) / HALF_LIFE_YEARS);
}

/** An undated recommendation is taken to be one half-life old, and so is one from a future that is not yet. */
function ageInYears(
  { publishedAt }: ResolvedRecommendation,
  newest: string | null,
): number {
  if (newest === null) return 0;
  const age = (Date.parse(newest) - Date.parse(publishedAt ?? '')) / YEAR_MS;
  if (Number.isNaN(age) || age < 0) return HALF_LIFE_YEARS;
  return Math.min(age, MAX_AGE_YEARS);
}

/**
 * The date of the newest recommendation, from which the age of all others is counted.
 *
 * @param asOf - A date later than this by more than a day is wrong, and makes nothing else old. Not checked where not given.
 * @internal
 */
export function newestOf(
  recommendations: ResolvedRecommendation[],
  asOf?: string,
): string | null {
  const latest = asOf ? Date.parse(asOf) + DAY_MS : Infinity;
  const dates = recommendations.flatMap(({ publishedAt }) =>
    publishedAt && Date.parse(publishedAt) <= latest ? publishedAt : [],
  );
  return dates.sort(compare).at(-1) ?? null;
}

/**
 * The sorting weight of a talk: the sum over its voices of
 *
 * `base × 0.5 ^ (age / 3 years)`
 *
 * where `base` is 1 for a named author, 0.5 for all unsigned articles together and 0.2 for those who promote their own
 * talk, and `age` is counted back from the newest recommendation of the whole input: there is no clock here, so the same
 * input gives the same score. Nothing fades beyond 30 years. An undated recommendation is taken to be three years old. A voice that speaks several times
 * counts once, at its strongest. Unsigned articles count only where no independent author is named.
 *
 * @param newest - See {@link newestOf}.
 * @returns At least 0, to six significant digits.
 * @internal
 */
export function scoreOf(
  recommendations: ResolvedRecommendation[],
  newest: string | null,
): number {
  const voices = [true, false].flatMap(self =>
    countingVoices(recommendations.filter(r => r.selfPromotion === self)),
  );
  const score = voices.reduce(
    (sum, voice) =>
      sum + Math.max(...voice.recommendations.map(r => weightOf(r, newest))),
    0,
  );
  return Number(score.toPrecision(6));
}

/**
 * Strongest first.
 *
 * @internal
 */
export function byWeight(
  recommendations: ResolvedRecommendation[],
  newest: string | null,
): ResolvedRecommendation[] {
  return [...recommendations].sort(
    (a, b) =>
      weightOf(b, newest) - weightOf(a, newest) ||
      compare(b.publishedAt ?? '', a.publishedAt ?? '') ||
      compare(a.author ?? '', b.author ?? '') ||
      compare(a.title ?? '', b.title ?? '') ||
      compare(a.mention, b.mention),
  );
}
