import type { FormatInput } from '../formats/types';
import type { Format, ReadDocument, Warning } from '../model';
import { compare, words } from '../resolve/normalise';
import {
  scheduleDocument,
  UNKNOWN_EVENT,
  type Schedule,
  type Session,
} from '../schedule';

/** A recording with the event it says it was made at. */
export interface Recorded {
  /** As written; null where it does not say. */
  event: string | null;
  session: Session;
  /** Whom the recording names, those of what is no talk among them; the speakers of the session where not given. */
  people?: string[];
}

/** Longer than any event is called. @internal */
export const LONGEST_NAME = 200;

/** An event of which nothing but its name is known. @internal */
export function bareEvent(title: string | null): Schedule['event'] {
  return { ...UNKNOWN_EVENT, title };
}

/**
 * The folder an event's files stand in names it, `…/owlconf-2031/videos.yml`: as words, `Owlconf 2031`.
 *
 * @param above - how many folders above the file it is
 *
 * @internal
 */
export function eventOfPath(source: string, above: number): string | null {
  const parts = source
    .replace(/[?#].*$/, '')
    .split(/[\\/]/)
    .filter(Boolean);
  const folder = parts.at(-1 - above);
  if (parts.length < above + 2 || !folder) return null;
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(folder) || !/[a-z]{3}/.test(folder))
    return null;
  return folder
    .split('-')
    .map(word => word[0].toUpperCase() + word.slice(1))
    .join(' ');
}

/**
 * One document for each event among recordings, for a list of recordings is the schedule of what was recorded. A list of one
 * event is one document under the source's own name.
 *
 * @internal
 */
export function documentsPerEvent(
  input: FormatInput,
  format: Format,
  recorded: readonly Recorded[],
  warnings: Warning[],
): ReadDocument[] {
  const groups = new Map<string, Recorded[]>();
  for (const given of recorded) {
    const isName = given.event !== null && given.event.length <= LONGEST_NAME;
    const one = isName ? given : { ...given, event: null };
    const key = one.event ? words(one.event).join('-') : '';
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  if (groups.size === 0) groups.set('', []);
  const several = groups.size > 1;
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, group], index) => {
      const sessions = group.map(({ session }) => session);
      return scheduleDocument({
        input: {
          ...input,
          source: several && key ? `${input.source}#${key}` : input.source,
          // What is said of the file as a whole is said once.
          warnings: index === 0 ? input.warnings : [],
        },
        format,
        schedule: {
          event: bareEvent(group[0]?.event ?? null),
          sessions,
          speakers: new Set(
            group.flatMap(
              ({ people, session }) =>
                people ?? session.speakers.map(({ name }) => name),
            ),
          ).size,
        },
        warnings: index === 0 ? warnings : [],
      });
    });
}
