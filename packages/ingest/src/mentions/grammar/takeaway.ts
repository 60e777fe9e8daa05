import type { Sentence } from './prose';

/**
 * What the passage says of the talk: the rest of its sentence, what follows up to the next talk, else the sentence itself.
 *
 * @param index - of the sentence that names the talk
 * @param from - where the title and its speakers end
 * @param until - where the next talk begins
 * @param before - the sentence up to the title
 * @internal
 */
export function takeawayOf(
  text: string,
  sentences: Sentence[],
  index: number,
  from: number,
  until: number,
  before: string,
): string | null {
  const rest = text
    .slice(from, Math.min(sentences[index].end, until))
    .replace(/^[\s,;:.”"’)—–-]+/, '')
    .replace(/^(?:which|that|and|who)\s+/, '')
    .trim();
  const following = text
    .slice(sentences[index].end, Math.max(sentences[index].end, until))
    .trim();
  const clause =
    rest.split(' ').length > 2 &&
    !/^(?:to|at|in|on|for|during|with)\b/.test(rest)
      ? rest
      : '';
  const beyond = [clause, following].filter(Boolean).join(' ').trim();
  if (beyond.length > 20) return beyond;
  const said = before.split(' ').length + rest.split(' ').length;
  return before.length > 60 || said > 10
    ? text.slice(sentences[index].start, sentences[index].end).trim()
    : null;
}
