import { knownReasons, reasonOf, type Reasons } from '../explain';
import type { FieldReason, Media, Speaker } from '../model';
import type { Session, SessionFields } from './Session';
import type { SettledType } from './sessionType';

/**
 * What the schedule as a whole has to do with what a mention says.
 *
 * @internal
 */
export interface Explained {
  /** Why the mention is of its event. */
  event: FieldReason | null;
  /** The session as its format gives it, its times not yet completed. */
  given: Session;
  /** Of the event. */
  timezone: string | null;
}

/** What was made of the session, to be explained. */
interface Settled extends Explained {
  speakers: readonly Speaker[];
  media: readonly Media[];
  type: SettledType;
}

/** The format itself says that it is a recording, or slides; or what a link is called, or leads to, does. */
function mediaReason(
  kind: 'video' | 'slides',
  { media, links, line, fields }: Session,
  found: readonly Media[],
): FieldReason | null {
  const url = found.find(one => one.kind === kind)?.url;
  if (!url) return null;
  if (media.some(one => one.url === url))
    return reasonOf(`${kind}-of-format`, line, fields?.[kind] ?? url);
  const link = links.find(one => one.url === url);
  return reasonOf(`link-to-${kind}`, line, link?.title ?? url);
}

/**
 * Why the mention of a session says what it says: which fields of the source were read, and by which rule.
 *
 * @internal
 */
export function sessionReasons(
  session: Session,
  { event, given, timezone, speakers, media, type }: Settled,
): Reasons {
  const { rule, line, fields, title } = session;
  const of = (field: keyof SessionFields, value: unknown) =>
    value ? reasonOf(rule, line, fields?.[field] ?? null) : null;
  const converted = (field: 'day' | 'start') =>
    session[field] && !given[field]
      ? reasonOf(
          'time-of-instant',
          line,
          `${given.startsAt} ${timezone ? `in ${timezone}` : 'in UTC'}`,
        )
      : of(field, session[field]);
  const isNamed = speakers === session.speakers;
  return knownReasons({
    title: of('title', title),
    type: reasonOf(type.rule, line, type.said),
    speakers:
      isNamed || speakers.length === 0
        ? of('speakers', speakers.length > 0)
        : reasonOf('keynote-by', line, title),
    event,
    day: converted('day'),
    start: converted('start'),
    url: of('url', session.url),
    video: mediaReason('video', session, media),
    slides: mediaReason('slides', session, media),
  });
}
