import type { ResolvedRecommendation } from '../model';
import { compare, words } from './normalise';

/** Years after which a recommendation counts half. */
const HALF_LIFE_YEARS = 3;
/** What a word for one's own talk weighs beside that of somebody else. */
const SELF_PROMOTION_WEIGHT = 0.2;
/** What a word weighs of which nobody knows who said it. */
const ANONYMOUS_WEIGHT = 0.5;
const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

/**
 * The one under whose name a recommendation counts; empty where nobody is named.
 *
 * @internal
 */
export function voiceOf(author: string | null): string {
  return words(author ?? '').join(' ');
}

/**
 * How many authors chose a talk independently of one another: the distinct named ones who promote nothing of their own.
 * Where there is no such author, documents without an author count as one voice together, for independence can only be
 * claimed of authors we can name. A talk that only its own people praise has no voice.
 *
 * @internal
 */
export function countVoices(recommendations: ResolvedRecommendation[]): number {
  const others = recommendations.filter(r => !r.selfPromotion);
  const named = new Set(others.map(r => voiceOf(r.author)).filter(Boolean));
  return named.size || Math.min(others.length, 1);
}

/** @internal */
export function weightOf(
  recommendation: ResolvedRecommendation,
  newest: string | null,
): number {
  let weight = 1;
  if (recommendation.selfPromotion) weight = SELF_PROMOTION_WEIGHT;
  else if (!voiceOf(recommendation.author)) weight = ANONYMOUS_WEIGHT;
  return weight * 0.5 ** (ageInYears(recommendation, newest) / HALF_LIFE_YEARS);
}

/** An undated recommendation is taken to be one half-life old. */
function ageInYears(
  { publishedAt }: ResolvedRecommendation,
  newest: string | null,
): number {
  if (!publishedAt || !newest) return newest ? HALF_LIFE_YEARS : 0;
  return Math.max(0, Date.parse(newest) - Date.parse(publishedAt)) / YEAR_MS;
}

/**
 * The sorting weight of a talk: the sum over its voices of
 *
 * `base × 0.5 ^ (age / 3 years)`
 *
 * where `base` is 1 for a named author, 0.5 for all unnamed ones together and 0.2 for those who promote their own talk, and
 * `age` is counted back from the newest recommendation of the whole input (there is no clock here: the same input gives the
 * same score). A voice that speaks several times counts once, at its strongest. Unnamed voices count only where no
 * independent author is named.
 *
 * @returns At least 0, rounded to four decimals.
 * @internal
 */
export function scoreOf(
  recommendations: ResolvedRecommendation[],
  newest: string | null,
): number {
  const strongest = new Map<string, number>();
  for (const recommendation of recommendations) {
    const voice = `${recommendation.selfPromotion} ${voiceOf(
      recommendation.author,
    )}`;
    const weight = weightOf(recommendation, newest);
    strongest.set(voice, Math.max(weight, strongest.get(voice) ?? 0));
  }
  const named = [...strongest.keys()].some(voice => /^false ./.test(voice));
  const score = [...strongest].reduce(
    (sum, [voice, weight]) =>
      named && voice === 'false ' ? sum : sum + weight,
    0,
  );
  return Math.round(score * 1e4) / 1e4;
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
      compare(voiceOf(a.author), voiceOf(b.author)) ||
      compare(a.url ?? '', b.url ?? '') ||
      compare(a.title ?? '', b.title ?? '') ||
      compare(a.mention, b.mention),
  );
}
