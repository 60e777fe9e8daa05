import type { TopicFact } from '../model';
import { tokensOf, type Token } from './tokens';

/**
 * What a phrase found in a text says of a topic.
 *
 * @internal
 */
export interface TopicWord {
  /** Name of the topic. */
  topic: string;
  /** `text`: means it anywhere; `title`: means it in titles and tracks; `unless`: means something else. */
  where: 'text' | 'title' | 'unless';
  /** Whether these words, as a text writes them, are this phrase: names and abbreviations are known by their capitals. */
  fits: (written: readonly Token[]) => boolean;
}

function whereOf(
  kind: 'synonym' | 'title' | 'unless',
  isStrong: boolean,
): TopicWord['where'] {
  if (kind === 'unless') return 'unless';
  return isStrong ? 'text' : 'title';
}

/** `multi-tenant` is also written `multitenant`. */
function spellingsOf(text: string): Token[][] {
  const apart = tokensOf(text);
  if (!/^\p{L}+-\p{L}+$/u.test(text.trim())) return [apart];
  return [apart, tokensOf(text.replace('-', ''))];
}

const anyhow = () => true;

function isNamed(text: string): boolean {
  return /[\p{Lu}\d]/u.test(text);
}

function fitsName(name: string): TopicWord['fits'] {
  if (/^[\p{Lu}\d]+$/u.test(name)) {
    return ([token]) =>
      token?.written === name || token?.written === `${name}s`;
  }
  if (!/^\p{Lu}/u.test(name)) return anyhow;
  // `Argos` is not Argo.
  return ([token]) =>
    token !== undefined &&
    /^\p{Lu}/u.test(token.written) &&
    token.written.length === name.length;
}

/**
 * The phrases that mean a topic, or that keep one from being meant.
 *
 * The title of a topic means it in titles and tracks, and so do its synonyms. In an abstract, where everything is mentioned
 * once, only synonyms of two words or more do, and names (`Crossplane`, `SLSA`). A single word that the
 * vocabulary writes with a capital is a name: the text must write it with one, too, and a word in capitals in capitals.
 *
 * @internal
 */
export function topicWords(
  topic: string,
  fact: TopicFact,
): Array<{ phrase: Token[]; word: TopicWord }> {
  const say = (text: string, kind: 'synonym' | 'title' | 'unless') =>
    spellingsOf(text).map(phrase => {
      const isName = phrase.length === 1 && kind !== 'unless' && isNamed(text);
      const isStrong = kind === 'synonym' && (phrase.length > 1 || isName);
      const word: TopicWord = {
        topic,
        where: whereOf(kind, isStrong),
        fits: isName && text !== fact.title ? fitsName(text.trim()) : anyhow,
      };
      return { phrase, word };
    });
  return [
    ...(fact.synonyms ?? []).flatMap(text => say(text, 'synonym')),
    ...[fact.title, ...(fact.titleSynonyms ?? [])].flatMap(text =>
      say(text, 'title'),
    ),
    ...(fact.unless ?? []).flatMap(text => say(text, 'unless')),
  ];
}
