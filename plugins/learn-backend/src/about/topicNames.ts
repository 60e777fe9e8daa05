import type { KnownTopic } from '../database';
import { fold } from '../text';

/**
 * Finds a topic by what somebody calls it.
 *
 * @internal
 */
export type FindTopic = (called: string) => string | undefined;

/**
 * Topics by their ids, titles and other words, whole: `multi-tenancy`, `Multi Tenancy` and `multi_tenancy` are the same,
 * `tenancy` is another. Where two topics have the same word, the one whose id it is goes first, then the one whose title it is.
 *
 * @internal
 */
export function topicNames(
  topics: Array<Pick<KnownTopic, 'id' | 'title' | 'synonyms'>>,
): FindTopic {
  const ids = new Map<string, string>();
  const add = (called: string, id: string) => {
    const key = keyOf(called);
    if (key && !ids.has(key)) ids.set(key, id);
  };
  for (const { id } of topics) add(id, id);
  for (const { id, title } of topics) add(title, id);
  for (const { id, synonyms } of topics) {
    for (const synonym of synonyms) add(synonym, id);
  }
  return called => ids.get(keyOf(called));
}

/** Other signs count: `C++` is not `C`. */
function keyOf(called: string): string {
  return fold(called)
    .replace(/[\s\-_./]+/g, ' ')
    .trim();
}
