import type { Speaker } from '../../model';
import { hasGivenName, readSpeakerList } from '../../people';

/** "Ada Example - Title - SomeConf 2023": the name before a title, once the event behind it is taken off. @internal */
export function namedFirst(
  title: string,
): { title: string; speakers: Speaker[] } | undefined {
  const match = /^([^-–—]{5,80})\s[-–—]\s+(\p{Lu}.*)$/u.exec(title);
  const speakers = match
    ? readSpeakerList(match[1].trim(), { peopleOnly: true })
    : undefined;
  return match && speakers?.every(({ name }) => hasGivenName(name))
    ? { title: match[2], speakers }
    : undefined;
}
