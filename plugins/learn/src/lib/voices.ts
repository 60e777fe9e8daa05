import type { Recommendation } from '@lectern/backstage-plugin-learn-common';
import { listWords } from './language';

/**
 * Who recommends a talk, as the page tells it.
 *
 * @internal
 */
export type Voices = {
  /** `own` when nobody but the presenters' own side recommends it. */
  kind: 'independent' | 'own' | 'none';
  /** Independent authors, as the backend counted them. */
  count: number;
  /** Names of the authors, each once, in the order of the recommendations. */
  names: string[];
};

/**
 * Sums up the recommendations of a talk. The count is the backend's, which
 * knows copies of one article from articles of their own.
 *
 * @internal
 */
export function summarizeVoices(talk: {
  recommendations: Recommendation[];
  voices: number;
}): Voices {
  const independent = talk.voices > 0;
  const authors = talk.recommendations
    .filter(recommendation => recommendation.selfPromotion !== independent)
    .flatMap(recommendation => recommendation.author ?? []);
  const names = [...new Set(authors)];
  if (independent) {
    return { kind: 'independent', count: talk.voices, names };
  }
  return talk.recommendations.length
    ? { kind: 'own', count: 0, names }
    : { kind: 'none', count: 0, names: [] };
}

/**
 * A person's name with the first names as initials: `Mireille de la Tour`
 * becomes `M. de la Tour`. Names of one word, and names of organizations
 * (three words or more that all begin with capitals), stay as they are.
 *
 * @internal
 */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
  if (words.length < 2 || (words.length > 2 && capitals === words.length)) {
    return name.trim();
  }
  const [first, ...rest] = words;
  return `${[...first][0]}. ${rest.join(' ')}`;
}

/**
 * The first few of a list as one text, the rest counted: `A, B, C +2`.
 *
 * @internal
 */
export function listNames(names: string[], limit: number): string {
  const rest = names.length - limit;
  return rest > 0
    ? `${names.slice(0, limit).join(', ')} +${rest}`
    : listWords(names);
}
