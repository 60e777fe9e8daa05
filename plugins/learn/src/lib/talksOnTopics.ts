import type { TopicMatch } from '@lectern/backstage-plugin-learn-common';
import { formatTalksFilters, parseTalksFilters } from './talksFilters';

/**
 * The search string of the talks on any of the topics, `?topic=…&topic=…`.
 *
 * @internal
 */
export function talksOnTopics(matches: TopicMatch[]): string {
  const none = parseTalksFilters(new URLSearchParams());
  const topic = matches.map(match => match.topic.id);
  return `?${formatTalksFilters({ ...none, topic })}`;
}
