import type { RecommendationWeight, ResolvedRecommendation } from '../model';
import { compare, words } from './normalise';
import { isPerson, personForm } from './people';
import { UnionFind } from './UnionFind';

/** Years after which a recommendation counts half. */
const HALF_LIFE_YEARS = 3;
/** Beyond which nothing fades further. */
const MAX_AGE_YEARS = 30;
/** What a word weighs that is new: of an author we can name, of nobody known, and for one's own talk. */
const BASE = { named: 1, unsigned: 0.5, self: 0.2 };
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

/**
 * A recommendation before it is weighed.
 *
 * @internal
 */
export type Claimed = Omit<ResolvedRecommendation, 'weight'>;

/** What one author, or several who write together, say of a talk. */
interface Voice<C extends Claimed> {
  named: boolean;
  recommendations: C[];
}

/**
 * The recommendations by voice. All of an author are one voice. What several sign together is another word of one of them
 * who also speaks alone; where none does, those who sign together are one voice. All unsigned ones are one, for independence
 * can only be claimed of authors we can name.
 */
function voicesOf<C extends Claimed>(
  recommendations: readonly C[],
): Voice<C>[] {
  const signed = recommendations.map(r => authorsOf(r.author).sort(compare));
  const alone = new Set(
    signed.flatMap(([first, ...others]) =>
      first !== undefined && others.length === 0 ? [first] : [],
    ),
  );
  const speakerOf = (authors: string[]) =>
    authors.find(author => alone.has(author));
  const together = new UnionFind<string>();
  for (const authors of signed.filter(each => !speakerOf(each))) {
    const [first, ...others] = authors;
    for (const other of others) if (first) together.unite(first, other);
  }
  const voices = new Map<string, Voice<C>>();
  recommendations.forEach((recommendation, i) => {
    const authors = signed[i] ?? [];
    const [first] = authors;
    const key =
      speakerOf(authors) ?? (first === undefined ? '' : together.find(first));
    const voice = voices.get(key) ?? { named: key !== '', recommendations: [] };
    voice.recommendations.push(recommendation);
    voices.set(key, voice);
  });
  return [...voices.values()];
}

/**
 * How many authors chose a talk independently of one another: the distinct named ones who promote nothing of their own.
 * Where there is no such author, articles without an author count as one voice together. A talk that only its own people
 * praise has no voice.
 *
 * @internal
 */
export function countVoices(recommendations: readonly Claimed[]): number {
  const voices = voicesOf(recommendations.filter(r => !r.selfPromotion));
  const named = voices.filter(voice => voice.named).length;
  return named || Math.min(voices.length, 1);
}

function voiceOf(claim: Claimed): RecommendationWeight['voice'] {
  if (claim.selfPromotion) return 'self';
  return authorsOf(claim.author).length === 0 ? 'unsigned' : 'named';
}

const round = (value: number) => Number(value.toPrecision(6));

/** An undated recommendation is taken to be one half-life old, and so is one from a future that is not yet. */
function ageInYears({ publishedAt }: Claimed, newest: string | null): number {
  if (newest === null) return 0;
  const age = (Date.parse(newest) - Date.parse(publishedAt ?? '')) / YEAR_MS;
  if (Number.isNaN(age) || age < 0) return HALF_LIFE_YEARS;
  return Math.min(age, MAX_AGE_YEARS);
}

/**
 * The date of the newest recommendation, from which the age of all others is counted.
 *
 * @param days - The dates of all recommendations.
 * @param asOf - A date later than this by more than a day is wrong, and makes nothing else old. Not checked where not given.
 * @internal
 */
export function newestOf(
  days: readonly string[],
  asOf?: string,
): string | null {
  const latest = asOf ? Date.parse(asOf) + DAY_MS : Infinity;
  return (
    days
      .filter(day => Date.parse(day) <= latest)
      .sort(compare)
      .at(-1) ?? null
  );
}

/** @param voice - Its recommendations sorted, strongest first. */
function strengthOf({
  recommendations,
}: Voice<ResolvedRecommendation>): number {
  const [strongest] = recommendations;
  return strongest ? strongest.weight.base * strongest.weight.fading : 0;
}

/**
 * Says what each recommendation of a talk is worth, and sorts them, strongest first. A voice adds
 *
 * `base × 0.5 ^ (age / 3 years)`
 *
 * where `base` is 1 for a named author, 0.5 for all unsigned articles together and 0.2 for those who promote their own
 * talk, and `age` is counted back from the newest recommendation of the whole input: there is no clock here, so the same
 * input gives the same weights. Nothing fades beyond 30 years. An undated recommendation is taken to be three years old. A
 * voice that speaks several times counts once, at its strongest. Unsigned articles add nothing where an author we can name
 * says at least as much: they may be by the same.
 *
 * @param newest - See {@link newestOf}.
 * @internal
 */
export function weigh(
  claims: readonly Claimed[],
  newest: string | null,
): ResolvedRecommendation[] {
  const weighed = claims.map((claim): ResolvedRecommendation => {
    const voice = voiceOf(claim);
    const base = BASE[voice];
    const fading = round(0.5 ** (ageInYears(claim, newest) / HALF_LIFE_YEARS));
    const weight = { value: 0, voice, base, fading, outweighed: null };
    return { ...claim, weight };
  });
  weighed.sort(
    (a, b) =>
      b.weight.base * b.weight.fading - a.weight.base * a.weight.fading ||
      compare(b.publishedAt ?? '', a.publishedAt ?? '') ||
      compare(a.author ?? '', b.author ?? '') ||
      compare(a.title ?? '', b.title ?? '') ||
      compare(a.mention, b.mention),
  );
  for (const self of [true, false]) {
    const voices = voicesOf(weighed.filter(r => r.selfPromotion === self));
    const loudest = Math.max(
      0,
      ...voices.flatMap(voice => (voice.named ? strengthOf(voice) : [])),
    );
    for (const voice of voices) {
      const isHeard = voice.named || strengthOf(voice) > loudest;
      voice.recommendations.forEach(({ weight }, i) => {
        if (!isHeard) weight.outweighed = 'named-voices';
        else if (i > 0) weight.outweighed = 'same-voice';
        else weight.value = round(weight.base * weight.fading);
      });
    }
  }
  return weighed;
}

/**
 * The sorting weight of a talk: the sum of what its voices add.
 *
 * @returns At least 0, to six significant digits.
 * @internal
 */
export function scoreOf(
  recommendations: readonly ResolvedRecommendation[],
): number {
  return round(recommendations.reduce((sum, r) => sum + r.weight.value, 0));
}
